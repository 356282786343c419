import {
  type ClockTime,
  type Day,
  formatPostcode,
  type Lang,
  readPostcode,
  spokenClockTime,
  spokenDay,
} from '#values/public.ts'

/** A day as a list says it: the year only when it is another one. */
export const saidDay = (day: Day, lang: Lang, today: Day): string =>
  spokenDay(day, lang, { year: 'when-other', than: today })

/** For a narrow column: a day stays on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

export const saidTime = (minutes: number, lang: Lang): string => spokenClockTime(minutes as ClockTime, lang)

interface Named {
  readonly id: string
  readonly nl: string
  readonly en: string
}

/** '7411 AB', however it was typed or imported. */
export function saidPostcode(text: string): string {
  const read = readPostcode(text)
  return read.done ? formatPostcode(read.value) : text
}

/** What a list of the vocabulary calls this id; an id from before the list says itself. */
export const labelIn = (list: readonly Named[], id: string, lang: Lang): string =>
  list.find((one) => one.id === id)?.[lang] ?? id

export const optionsOf = (list: readonly Named[], lang: Lang) =>
  list.map((one) => ({ value: one.id, label: one[lang] }))
