import type { Appointment, House } from '#platform/public.ts'
import type { Instant, Lang } from '#values/public.ts'
import { calendarWords } from './calendar.words.ts'
import type { Plan } from './introduction.ts'

/** Who puts it in a calendar: each reads no more in it than on the page it comes from, and the employer no name of her. */
export type Reader = 'person' | 'employer' | 'colleague'

export interface ToCalendar {
  readonly id: string
  readonly plan: Plan
  readonly sequence: number
  readonly changedAt: Instant
  readonly calledOff: boolean
  readonly title: string
  readonly employer: string
  readonly companionName: string | null
}

export function appointmentOf(house: Pick<House, 'config'>, one: ToCalendar, reader: Reader, lang: Lang): Appointment {
  const t = calendarWords[lang]
  const { day, time, minutes, place, way, bring } = one.plan
  const lines = [
    way === 'phone' ? t.byPhone : null,
    one.companionName && reader !== 'colleague' ? t.goesAlong(one.companionName) : null,
    reader === 'person' ? bring : null,
  ]
  return {
    uid: uidOf(house, `introduction-${one.id}`),
    ...{ sequence: one.sequence, changedAt: one.changedAt, calledOff: one.calledOff },
    ...{ day, time, minutes, place },
    title: t.introduction[reader](one),
    text: lines.filter(Boolean).join('\n') || null,
    url: reader === 'colleague' ? `${house.config.baseUrl}/introductions/${one.id}` : null,
  }
}

/** The same for ever, in every file about the same thing: so a calendar knows it again. */
export const uidOf = ({ config }: Pick<House, 'config'>, what: string): string =>
  `${what}@${new URL(config.baseUrl).hostname}`

/** The address of the house, out of 'Schakel <schakel@region.example>'. */
export const organiserOf = ({ config }: Pick<House, 'config'>): string =>
  /<([^>]+)>/.exec(config.mailFrom)?.[1] ?? config.mailFrom
