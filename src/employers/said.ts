import { type ClockTime, type Day, type Lang, spokenClockTime, spokenDay } from '#values/public.ts'

/** A day as a list says it: the year only when it is another one. */
export const saidDay = (day: Day, lang: Lang, today: Day): string =>
  spokenDay(day, lang, { year: 'when-other', than: today })

export const saidTime = (minutes: number, lang: Lang): string => spokenClockTime(minutes as ClockTime, lang)

interface Named {
  readonly id: string
  readonly nl: string
  readonly en: string
}

/** What a list of the vocabulary calls this id; an id from before the list says itself. */
export const labelIn = (list: readonly Named[], id: string, lang: Lang): string =>
  list.find((one) => one.id === id)?.[lang] ?? id

export const optionsOf = (list: readonly Named[], lang: Lang) =>
  list.map((one) => ({ value: one.id, label: one[lang] }))
