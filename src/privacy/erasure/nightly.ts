import { lawOn } from '#law/public.ts'
import { endedDossiers } from '#people/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { dropEnding, type EndingRow, findEndings, keepEnding } from './ending.store.ts'
import { erasePerson } from './erase-person.ts'
import { eraseOn, isDue, retentionRule } from './erasure.rules.ts'

/** Every night: what ended is planned, what began again is not, and what is due is destroyed. */
export async function eraseWhatIsDue(house: House, job: Caller): Promise<void> {
  const planned = await house.db.act(job, 'erase-person', async (act) => {
    await planEndings(act)
    return done((await findEndings(act)).filter((ending) => isDue(ending, act.today)))
  })
  if (!planned.done) return
  for (const ending of planned.value)
    await erasePerson(house, job, ending, { because: 'term', endedOn: ending.endedOn })
}

async function planEndings(act: Act): Promise<void> {
  const law = lawOn(retentionRule, act.today)
  if (!law.done) return // without a term nothing is destroyed
  const planned = byPerson(await findEndings(act))
  const ended = await endedDossiers(act)
  for (const one of ended)
    if (planned.get(keyOf(one))?.endedOn !== one.endedOn)
      await keepEnding(act, { ...one, plannedOn: act.today, eraseOn: eraseOn(one.endedOn, law.value.value, act.today) })
  const still = new Set(ended.map(keyOf))
  for (const one of planned.values()) if (!still.has(keyOf(one))) await dropEnding(act, one)
}

const keyOf = ({ subject, holder }: Read): string => `${subject} ${holder}`
const byPerson = (rows: readonly EndingRow[]) => new Map(rows.map((row) => [keyOf(row), row]))
