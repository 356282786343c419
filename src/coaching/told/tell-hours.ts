import { shownNames, type ToldPart } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { instantOf, today } from '#values/public.ts'
import { linesToTell, verdictsToTell, workedToTell } from './told.store.ts'

/** Every hour of help, what colleagues said of it, and the hours she worked. */
export async function tellHours(act: Act, person: Read): Promise<readonly ToldPart[]> {
  const lines = await linesToTell(act, person)
  const verdicts = await verdictsToTell(act, person)
  const worked = await workedToTell(act, person)
  const ids = [
    ...lines.map((one) => one.coach_id),
    ...verdicts.map((one) => one.by_account),
    ...worked.map((one) => one.entered_by),
  ]
  const names = await shownNames(act, ids)
  const item = 'coaching'
  return [
    {
      part: 'coachedHours',
      item,
      tables: ['coaching.line'],
      rows: lines.map((row) => ({
        day: row.day,
        minutes: row.minutes,
        kind: row.activity,
        text: row.log,
        purpose: row.goal,
        line: row.place,
        phase: row.state,
        lead: names.get(row.coach_id) ?? null,
      })),
    },
    {
      part: 'coachedHoursSaid',
      item,
      tables: ['coaching.verdict'],
      rows: verdicts.map((row) => ({
        day: today(instantOf(row.at)),
        decision: row.verdict,
        reason: row.reason,
        why: row.words,
        by: names.get(row.by_account) ?? null,
      })),
    },
    {
      part: 'workedHours',
      item,
      tables: ['coaching.worked'],
      rows: worked.map((row) => ({
        from: row.from_day,
        until: row.until_day,
        minutes: row.minutes,
        over: row.gone_at && today(instantOf(row.gone_at)),
        enteredBy: names.get(row.entered_by) ?? null,
      })),
    },
  ]
}
