import { readOver } from '#access/public.ts'
import { findCard, moveStage } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { openHere } from './judge-criteria.ts'
import { decide, outcomeOf, stageAfter, standing, type Verdict } from './screening.rules.ts'
import type { DecideScreening } from './screening.shapes.ts'
import { judgementsOf, type ScreeningRow, saveDecision } from './screening.store.ts'

/** The answers add up to an outcome; people decide. What they decided by stands with it, and does not change. */
export const decideScreening = (house: House, caller: Caller, id: Id<'Screening'>, asked: DecideScreening) =>
  house.db.act(caller, 'screen', async (act) => {
    const screening = await openHere(act, id)
    if (!screening) return notFound()
    const read = readOver([asked.line], asked.meant)
    if (!read.done) return read
    const now = standing(await judgementsOf(act, [screening.id]))
    const outcome = outcomeOf(screening.criteria, (criterion) => now.get(criterion)?.answer ?? 'unknown')
    const decided = decide(outcome, now.size, asked)
    if (!decided.done) return decided
    const { deviation } = decided.value
    const basedOn = [...now.values()].map((one) => one.id)
    const line = deviation ? asked.line || null : null
    if (!(await saveDecision(act, screening.id, { outcome, decision: asked.decision, deviation, line, basedOn })))
      return refused({ because: 'decided-already', kind: 'conflict' } as const)
    await moveOn(act, screening, asked.decision)
    await act.tell({ name: 'ScreeningDecided', screening: screening.id, decision: asked.decision })
    return done({ id, outcome, decision: asked.decision })
  })

async function moveOn(act: Act, screening: ScreeningRow, decision: Verdict): Promise<void> {
  const person = { subject: screening.subject_id as Id<'Subject'>, holder: screening.holder_id as Id<'Organisation'> }
  const card = await findCard(act, person)
  const stage = card && stageAfter(decision, card.stage)
  if (stage) await moveStage(act, person, stage, act.today)
}
