import { kindsOfOrganisations } from '#access/public.ts'
import { type EndedDossier, endedDossiers, keepEndingsNear } from '#people/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { type Day, done } from '#values/public.ts'
import { type Choice, classFor, termOn } from '../retention/classes.rules.ts'
import { choicesOf, twoPeopleNeeded } from '../retention/retention-now.ts'
import { dropEnding, type EndingRow, findEndings, keepEnding } from './ending.store.ts'
import { erasePerson } from './erase-person.ts'
import { eraseOn, isDue, isHeld, isToWarn, stillWarned } from './erasure.rules.ts'

/** Every night: what ended is planned, what began again is not, who is near is warned, and what is due is destroyed. */
export async function eraseWhatIsDue(house: House, job: Caller): Promise<void> {
  const planned = await house.db.act(job, 'erase-person', async (act) => {
    await planEndings(act)
    await warnAhead(act)
    await keepEndingsNear(act, nearOf(await findEndings(act), act.today))
    const twoPeople = await twoPeopleNeeded(act)
    return done((await findEndings(act)).filter((ending) => isDue(ending, twoPeople, act.today)))
  })
  if (!planned.done) return
  for (const ending of planned.value)
    await erasePerson(house, job, ending, { because: 'term', endedOn: ending.endedOn })
}

async function planEndings(act: Act): Promise<void> {
  const planned = byPerson(await findEndings(act))
  const ended = await endedDossiers(act)
  const kinds = await kindsOfOrganisations(act)
  const choices = await choicesOf(act)
  for (const one of ended) {
    const plan = planFor(act, one, planned.get(keyOf(one)), kinds.get(one.holder) ?? 'other', choices)
    if (plan) await keepEnding(act, plan)
  }
  const still = new Set(ended.map(keyOf))
  for (const one of planned.values()) if (!still.has(keyOf(one))) await dropEnding(act, one)
}

/** Nothing when the plan stands as it should: running twice changes nothing. */
function planFor(act: Act, one: EndedDossier, known: EndingRow | undefined, kind: string, choices: readonly Choice[]) {
  const of = classFor(kind)
  const term = termOn(of, act.today, choices)
  if (!term) return undefined
  const same = known?.endedOn === one.endedOn ? known : undefined
  const before = { plannedOn: same?.plannedOn ?? act.today, warnedOn: same?.warnedOn ?? null }
  const warnedOn = stillWarned(before.warnedOn, eraseOn(one.endedOn, term.years, before), act.today)
  const day = eraseOn(one.endedOn, term.years, { ...before, warnedOn })
  if (same?.eraseOn === day && same.warnedOn === warnedOn && same.class === of) return undefined
  return { ...one, plannedOn: before.plannedOn, warnedOn, eraseOn: day, class: of }
}

/** Thirty days ahead her keeper finds it on the page of endings, both get a letter, and she can still take a copy. */
async function warnAhead(act: Act): Promise<void> {
  for (const ending of await findEndings(act)) {
    if (!isToWarn(ending, act.today)) continue
    const warned = { ...ending, warnedOn: act.today }
    const term = eraseOn(ending.endedOn, 0, warned)
    const day = ending.eraseOn > term ? ending.eraseOn : term
    await keepEnding(act, { ...warned, eraseOn: day })
    await act.tell({ name: 'EndingWarned', subject: ending.subject, holder: ending.holder, on: day })
  }
}

/** Whoever works with her finds it on her own list: all who were warned of, and nobody holds back. */
const nearOf = (endings: readonly EndingRow[], today: Day) =>
  endings
    .filter(({ warnedOn, heldUntil }) => warnedOn !== null && !isHeld(heldUntil, today))
    .map(({ subject, holder, eraseOn }) => ({ subject, holder, on: eraseOn }))

const keyOf = ({ subject, holder }: Read): string => `${subject} ${holder}`
const byPerson = (rows: readonly EndingRow[]) => new Map(rows.map((row) => [keyOf(row), row]))
