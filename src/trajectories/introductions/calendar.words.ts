import { type Appointment, type Config, calendarFile } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Instant, Lang } from '#values/public.ts'
import type { Plan } from './introduction.ts'

type Work = { readonly title: string; readonly employer: string }

/** What stands in a calendar, where others may look over one's shoulder: never why somebody is there. */
export const calendarWords = bilingual({
  voice: 'B1',
  en: {
    introduction: {
      person: ({ employer }: Work) => `Meeting ${employer}`,
      employer: ({ title }: Work) => `Introduction: ${title}`,
      colleague: ({ title, employer }: Work) => `Introduction: ${title}, ${employer}`,
    },
    byPhone: 'By telephone.',
    goesAlong: (name: string) => `${name} comes along.`,
    firstDay: {
      person: ({ employer }: Work) => `First day of work at ${employer}`,
      colleague: ({ title, employer }: Work) => `First day: ${[title, employer].filter(Boolean).join(', ')}`,
    },
    file: 'appointment',
  },
  nl: {
    introduction: {
      person: ({ employer }) => `Kennismaken bij ${employer}`,
      employer: ({ title }) => `Kennismaking: ${title}`,
      colleague: ({ title, employer }) => `Kennismaking: ${title}, ${employer}`,
    },
    byPhone: 'Aan de telefoon.',
    goesAlong: (name) => `${name} gaat mee.`,
    firstDay: {
      person: ({ employer }) => `Eerste werkdag bij ${employer}`,
      colleague: ({ title, employer }) => `Eerste werkdag: ${[title, employer].filter(Boolean).join(', ')}`,
    },
    file: 'afspraak',
  },
})

/** Who puts it in a calendar: each reads no more in it than on the page it comes from, and the employer no name of her. */
export type Reader = 'person' | 'employer' | 'colleague'

type Here = Pick<Config, 'baseUrl' | 'mailFrom'>

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

/** A file to keep: a later one of the same appointment changes it. */
export const calendarOf = (here: Here, one: ToCalendar, reader: Reader, lang: Lang): string =>
  calendarFile(appointmentOf(here, one, reader, lang), { method: 'PUBLISH', organiser: organiserOf(here) })

export function appointmentOf(here: Here, one: ToCalendar, reader: Reader, lang: Lang): Appointment {
  const t = calendarWords[lang]
  const { day, time, minutes, place, way, bring } = one.plan
  const lines = [
    way === 'phone' ? t.byPhone : null,
    one.companionName && reader !== 'colleague' ? t.goesAlong(one.companionName) : null,
    reader === 'person' ? bring : null,
  ]
  return {
    uid: uidOf(here, `introduction-${one.id}`),
    ...{ sequence: one.sequence, changedAt: one.changedAt, calledOff: one.calledOff },
    ...{ day, time, minutes, place },
    title: t.introduction[reader](one),
    text: lines.filter(Boolean).join('\n') || null,
    url: reader === 'colleague' ? `${here.baseUrl}/introductions/${one.id}` : null,
  }
}

interface FirstDay {
  readonly id: string
  readonly title: string
  readonly employer: string
  readonly from: Appointment['day']
  readonly since: Appointment['day']
  readonly calledOff: boolean
}

/**
 * The first day of work as a whole day. A calendar takes a later file over by its number: the day since which it stands
 * as it does, and one more when it does not begin.
 */
export function firstDayOf(
  here: Here,
  one: FirstDay,
  reader: 'person' | 'colleague',
  lang: Lang,
  now: Instant,
): string {
  const { id, from: day, since, calledOff } = one
  const appointment: Appointment = {
    uid: uidOf(here, `first-day-${id}`),
    sequence: Number(since.replaceAll('-', '').slice(2)) + (calledOff ? 1 : 0),
    ...{ changedAt: now, title: calendarWords[lang].firstDay[reader](one), text: null, place: null },
    ...{ day, time: null, minutes: 0, calledOff },
    url: reader === 'colleague' ? `${here.baseUrl}/placements/${id}` : null,
  }
  return calendarFile(appointment, { method: 'PUBLISH', organiser: organiserOf(here) })
}

/** The same for ever, in every file about the same thing: so a calendar knows it again. */
const uidOf = ({ baseUrl }: Here, what: string): string => `${what}@${new URL(baseUrl).hostname}`

/** The address of the house, out of 'Schakel <schakel@region.example>'. */
export const organiserOf = ({ mailFrom }: Here): string => /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom
