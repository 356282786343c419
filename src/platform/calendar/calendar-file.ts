import { type ClockTime, type Day, type Instant, momentOn } from '#values/public.ts'

/** An appointment as a calendar takes it over. The same `uid` with a higher `sequence` changes the one it knows. */
export interface Appointment {
  readonly uid: string
  readonly sequence: number
  readonly changedAt: Instant
  readonly title: string
  readonly text: string | null
  readonly place: string | null
  readonly url: string | null
  /** From a time on the wall, or a whole day. */
  readonly day: Day
  readonly time: ClockTime | null
  readonly minutes: number
  readonly calledOff: boolean
}

/** Published to keep; or as a request or its end to one reader, which a mail program takes over by itself. */
export type Sending =
  | { readonly method: 'PUBLISH'; readonly organiser: string }
  | { readonly method: 'REQUEST' | 'CANCEL'; readonly organiser: string; readonly to: string }

/** Which way a change goes to somebody by letter. */
export const methodFor = ({ calledOff }: Pick<Appointment, 'calledOff'>): 'CANCEL' | 'REQUEST' =>
  calledOff ? 'CANCEL' : 'REQUEST'

/** One appointment as RFC 5545 writes it: times in UTC, lines of at most 75 octets, and nothing in a text that steers. */
export function calendarFile(one: Appointment, sending: Sending): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Schakel//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${sending.method}`,
    'BEGIN:VEVENT',
    `UID:${textOf(one.uid)}`,
    `SEQUENCE:${one.sequence}`,
    `DTSTAMP:${stampOf(one.changedAt)}`,
    ...whenOf(one),
    `SUMMARY:${textOf(one.title)}`,
    ...(one.place ? [`LOCATION:${textOf(one.place)}`] : []),
    ...(one.text ? [`DESCRIPTION:${textOf(one.text)}`] : []),
    ...(one.url ? [`URL:${addressOf(one.url)}`] : []),
    `STATUS:${one.calledOff ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER:mailto:${addressOf(sending.organiser)}`,
    ...(sending.method === 'PUBLISH' ? [] : [`ATTENDEE;RSVP=FALSE:mailto:${addressOf(sending.to)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

/** A whole day has no length and blocks no time. */
function whenOf({ day, time, minutes }: Appointment): string[] {
  if (time === null) return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, 'TRANSP:TRANSPARENT']
  return [`DTSTART:${stampOf(momentOn(day, time))}`, `DURATION:PT${minutes}M`]
}

/** '20261207T090000Z' */
const stampOf = (moment: Instant): string => moment.replace(/\.\d+/, '').replace(/[-:]/g, '')

const steering = /[\p{Cc}\u2028\u2029]/gu

/** A comma, semicolon or backslash is written with a backslash before it; a line end as `\n`; nothing else steers. */
export const textOf = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(steering, ' '))
    .join('\\n')

/** An address holds no text: whatever could end its line or its value is written as a browser would. */
const addressOf = (address: string): string =>
  address.replace(/[\p{Cc}\p{Z}"<>\\;,]/gu, (sign) => encodeURIComponent(sign))

const mostOctets = 75

/** A long line goes on after a line end and a space, never in the middle of a letter. */
export function folded(line: string): string[] {
  const lines: string[] = []
  let now = ''
  for (const letter of line) {
    if (Buffer.byteLength(now + letter) > mostOctets) {
      lines.push(now)
      now = ' '
    }
    now += letter
  }
  return [...lines, now]
}
