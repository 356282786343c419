import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { screenedPerson } from './screened-person.ts'
import { mayJudge, newAnswers, standing } from './screening.rules.ts'
import type { JudgeCriteria } from './screening.shapes.ts'
import { findScreeningForUpdate, judgementsOf, keepAnswers, type ScreeningRow } from './screening.store.ts'

/** One colleague answers, or answers otherwise; who found what stands with it. */
export const judgeCriteria = (house: House, caller: Caller, id: Id<'Screening'>, asked: JudgeCriteria) =>
  house.db.act(caller, 'screen', async (act) => {
    const screening = await openHere(act, id)
    if (!screening) return notFound()
    if (screening.decided_at) return refused({ because: 'decided-already', kind: 'conflict' } as const)
    const allowed = mayJudge(screening.criteria, asked.answers)
    if (!allowed.done) return allowed
    const now = standing(await judgementsOf(act, [screening.id]))
    const added = newAnswers(asked.answers, now)
    await keepAnswers(act, screening, added)
    return done({ id, added: added.length })
  })

/** For who may read whether she is ready; for anybody else it is not there. */
export async function openHere(act: Act, id: Id<'Screening'>): Promise<ScreeningRow | undefined> {
  const row = await findScreeningForUpdate(act, id)
  if (!row) return undefined
  const person = { subject: row.subject_id as Id<'Subject'>, holder: row.holder_id as Id<'Organisation'> }
  await act.look([person], 'screening')
  return (await screenedPerson(act, person, 'screening')) && row
}
