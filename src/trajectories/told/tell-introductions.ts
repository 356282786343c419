import { named, shownNames, type ToldPart } from '#access/public.ts'
import { vacancyTitles } from '#employers/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { type ClockTime, type Id, instantOf, spokenClockTime, today } from '#values/public.ts'
import { employerRefusals, introductionChanges, introductionMissed, personRefusals } from '#vocabulary/public.ts'
import { introductionsToTell } from './told.store.ts'

/** With whom she met or was to meet, when and where, what changed in it, and how it went. */
export async function tellIntroductions(act: Act, person: Read): Promise<ToldPart> {
  const rows = await introductionsToTell(act, person)
  const titles = await vacancyTitles(
    act,
    rows.map(({ vacancy_id }) => vacancy_id as Id<'Vacancy'>),
  )
  const names = await shownNames(
    act,
    rows.flatMap((row) => [row.planned_by, row.companion, row.outcome_by]),
  )
  const reasons = [...personRefusals, ...employerRefusals, ...introductionMissed]
  return {
    ...{ part: 'introductions', item: 'proposals', tables: ['trajectories.introduction'] },
    rows: rows.map((row) => ({
      work: titles.get(row.vacancy_id)?.title ?? null,
      employer: titles.get(row.vacancy_id)?.employer ?? null,
      phase: row.phase,
      day: row.on_day,
      time: spokenClockTime(row.starts_at as ClockTime),
      how: row.way,
      place: row.place,
      goesAlong: names.get(row.companion ?? '') ?? null,
      bring: row.bring,
      by: names.get(row.planned_by ?? '') ?? null,
      since: today(instantOf(row.planned_at)),
      changed: row.changed_because && today(instantOf(row.changed_at)),
      whyChanged: row.changed_because && named(introductionChanges, row.changed_because),
      was: row.before === null ? null : { whole: row.before },
      verdict: row.outcome,
      reason: row.outcome_reason && named(reasons, row.outcome_reason),
      enteredBy: names.get(row.outcome_by ?? '') ?? null,
    })),
  }
}
