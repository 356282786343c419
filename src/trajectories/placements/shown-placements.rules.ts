import { type Day, formatMinutes, type Lang, type Minutes, spokenDay } from '#values/public.ts'
import type { PlacementRow } from './placement-row.ts'

/** A row as a page shows it: days in words, hours as one says them. */
export const shownRow = (row: PlacementRow, lang: Lang, than: Day) => ({
  ...{
    id: row.id as string,
    kind: row.kind,
    phase: row.phase,
    name: row.name,
    at: row.at,
    dossier: row.dossier as string,
  },
  employer: row.employer as string | null,
  vacancy: row.vacancy,
  from: spokenDay(row.from, lang, { year: 'when-other', than }),
  until: row.until && spokenDay(row.until, lang, { year: 'when-other', than }),
  hours: shownHours(row.minutesWeek),
})

/** '24' for whole hours, '24:30' for others. */
export const shownHours = (minutesWeek: number | null): string | null =>
  minutesWeek === null
    ? null
    : minutesWeek % 60 === 0
      ? String(minutesWeek / 60)
      : formatMinutes(minutesWeek as Minutes)

export type ShownRow = ReturnType<typeof shownRow>
