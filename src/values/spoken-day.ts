import { type Day, weekday } from './day.ts'
import type { Lang } from './lang.ts'

type Spoken = {
  /** 'when-other' leaves the year out when it is the year of `than`. */
  readonly year?: 'always' | 'when-other'
  readonly than?: Day
  readonly weekday?: boolean
}

/** A day as one says it: '14 mei 2027', 'vrijdag 14 mei'. */
export function spokenDay(of: Day, lang: Lang, { year = 'always', than, weekday: named = false }: Spoken = {}): string {
  const [years = '', month = '', date = ''] = of.split('-')
  const parts = [`${Number(date)} ${monthNames[lang][Number(month) - 1]}`]
  if (named) parts.unshift(spokenWeekday(of, lang))
  if (year === 'always' || than?.slice(0, 4) !== years) parts.push(years)
  return parts.join(' ')
}

export function spokenWeekday(of: Day, lang: Lang): string {
  return weekdayNames[lang][weekday(of) - 1] ?? ''
}

/** '14-05-2027', for columns of figures. */
export function shortDay(of: Day): string {
  return of.split('-').reverse().join('-')
}

const monthNames: Record<Lang, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

const weekdayNames: Record<Lang, readonly string[]> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}
