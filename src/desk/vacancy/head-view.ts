import type { VacancyHead } from '#employers/public.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'

/** The head of a vacancy with its first day in words. */
export const headView = ({ startFrom, ...head }: VacancyHead, lang: Lang, than: Day) => ({
  ...head,
  start: startFrom && spokenDay(startFrom, lang, { year: 'when-other', than }),
})
