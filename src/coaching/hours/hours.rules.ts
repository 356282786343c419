import {
  addDays,
  type ClockTime,
  contains,
  type Day,
  daysBetween,
  done,
  type Instant,
  instantOf,
  momentOn,
  type Outcome,
  refused,
  weekday,
} from '#values/public.ts'
import type { NoPapers } from '../firm/firm.rules.ts'
import { hasDays, lastDay, periodOn } from '../periods/period.ts'
import type { Pause } from '../routes/route.ts'
import type { Mark } from './session.ts'

/** The minutes of a group are divided; what does not divide is nobody's. */
export const shareOfSession = (minutes: number, group: number): number => Math.floor(minutes / group)

/** From when until when, as the clock on the wall had it. */
export function during(
  day: Day,
  start: ClockTime,
  minutes: number,
): { readonly from: Instant; readonly until: Instant } {
  const from = momentOn(day, start)
  return { from, until: instantOf(Date.parse(from) + minutes * 60_000) }
}

/** Minutes of a shift in real time: 23:00 to 7:00 is nine hours in October, and seven in March. */
export function shiftMinutes(day: Day, start: ClockTime, end: ClockTime, pause: number): number {
  const until = momentOn(end > start ? day : addDays(day, 1), end)
  return (Date.parse(until) - Date.parse(momentOn(day, start))) / 60_000 - pause
}

export type HoursRefusal =
  | { readonly because: NoPapers; readonly kind: 'invalid'; readonly field: 'day' }
  | { readonly because: 'coach-absent'; readonly kind: 'conflict'; readonly field: 'day' }
  | {
      readonly because: 'over-24-hours'
      readonly kind: 'conflict'
      readonly field: 'minutes'
      readonly already: number
    }
  | { readonly because: 'overlap'; readonly kind: 'conflict'; readonly field: 'start'; readonly other: Instant }
  | {
      readonly because: 'outside-grant'
      readonly kind: 'conflict'
      readonly field: 'day'
      readonly granted: readonly { readonly from: Day; readonly until: Day }[]
    }
  | {
      readonly because: 'outside-employment'
      readonly kind: 'conflict'
      readonly field: 'day'
      readonly from: Day
      readonly until: Day | null
    }
  | { readonly because: 'work-not-begun'; readonly kind: 'conflict'; readonly field: 'day' }
  | {
      readonly because: 'over-grant'
      readonly kind: 'conflict'
      readonly field: 'minutes'
      readonly left: number
      readonly over: number
    }
  | { readonly because: 'sick-without-approval'; readonly kind: 'conflict'; readonly field: 'day'; readonly since: Day }
  | { readonly because: 'on-holiday'; readonly kind: 'conflict'; readonly field: 'day'; readonly until: Day | null }

/** What a coach does on a day, over all people and all firms. */
export interface CoachDay {
  readonly noPapers: NoPapers | null
  readonly absent: boolean
  /** Without what this session replaces. */
  readonly others: readonly {
    readonly day: Day
    readonly minutes: number
    readonly from: Instant
    readonly until: Instant
  }[]
}

interface Asked {
  readonly day: Day
  readonly start: ClockTime
  readonly minutes: number
}

const wholeDay = 24 * 60

/** A day has 24 hours for all people together, nobody is in two places at once, and who is away coaches nobody. */
export function whyNotCoached(asked: Asked, coach: CoachDay): Outcome<undefined, HoursRefusal> {
  if (coach.noPapers) return refused({ because: coach.noPapers, kind: 'invalid', field: 'day' })
  if (coach.absent) return refused({ because: 'coach-absent', kind: 'conflict', field: 'day' })
  const already = minutesOn(coach, asked.day)
  if (already + asked.minutes > wholeDay)
    return refused({ because: 'over-24-hours', kind: 'conflict', field: 'minutes', already })
  const span = during(asked.day, asked.start, asked.minutes)
  const other = coach.others.find(({ from, until }) => from < span.until && span.from < until)
  return other ? refused({ because: 'overlap', kind: 'conflict', field: 'start', other: other.from }) : done()
}

const minutesOn = ({ others }: CoachDay, day: Day): number =>
  others.reduce((sum, one) => (one.day === day ? sum + one.minutes : sum), 0)

interface Granted {
  readonly from: Day
  readonly until: Day
  readonly endedOn: Day | null
  readonly granted: number
  readonly entered: number
}

/** What is known of one person on that day. */
export interface PersonDay {
  readonly periods: readonly Granted[]
  /** From its first day to its last; nothing where the work is not known here. */
  readonly work: { readonly from: Day; readonly until: Day | null } | 'not-begun' | null
  readonly pauses: readonly Pick<Pause, 'reason' | 'from' | 'until' | 'approvedOn'>[]
  /** Weeks of sickness after which the payer approves first. Nothing where no rule is known. */
  readonly sickWeeks: number | null
}

/** Only what was granted, while there is work, up to the minute. */
export function whyNotHelped(day: Day, share: number, person: PersonDay): Outcome<undefined, HoursRefusal> {
  const period = periodOn(person.periods, day)
  if (!period) {
    const granted = person.periods.filter(hasDays).map((one) => ({ from: one.from, until: lastDay(one) }))
    return refused({ because: 'outside-grant', kind: 'conflict', field: 'day', granted })
  }
  if (person.work === 'not-begun') return refused({ because: 'work-not-begun', kind: 'conflict', field: 'day' })
  if (person.work && !contains(person.work, day))
    return refused({ because: 'outside-employment', kind: 'conflict', field: 'day', ...person.work })
  const standing = whyStandsStill(day, person)
  if (standing) return refused(standing)
  const left = period.granted - period.entered
  return share > left
    ? refused({ because: 'over-grant', kind: 'conflict', field: 'minutes', left, over: share - left })
    : done()
}

/** No coaching on holidays; and none in a sickness longer than the rule without prior approval in writing. */
export function whyStandsStill(
  day: Day,
  { pauses, sickWeeks }: Pick<PersonDay, 'pauses' | 'sickWeeks'>,
): HoursRefusal | null {
  const pause = pauses.find((one) => contains(one, day))
  if (!pause) return null
  if (pause.reason !== 'sickness') return { because: 'on-holiday', kind: 'conflict', field: 'day', until: pause.until }
  const tooLong = sickWeeks !== null && daysBetween(pause.from, day) >= sickWeeks * 7
  const approved = pause.approvedOn !== null && pause.approvedOn <= day
  return tooLong && !approved
    ? { because: 'sick-without-approval', kind: 'conflict', field: 'day', since: pause.from }
    : null
}

/** What the approver is told of a line. */
export interface Seen extends Asked {
  readonly share: number
  readonly enteredOn: Day
  readonly lateAfterDays: number
  readonly minutesThatDay: number
  /** Earlier lines of this person within five weeks with the same words. */
  readonly sameText: number
  readonly sick: boolean
  /** Of that day, where it is known. */
  readonly workedThatDay: number | null
  /** The sessions just before this one. */
  readonly before: readonly { readonly minutes: number }[]
  /** Minutes that were earned by working so far, less what was used; nothing where work sets no limit. */
  readonly earnedLeft: number | null
}

const longDay = 10 * 60
const [nightEnds, nightBegins] = [6 * 60, 22 * 60]

export function marksOf(line: Seen): Mark[] {
  const end = line.start + line.minutes
  const all: readonly (readonly [Mark, boolean])[] = [
    ['long-day', line.minutesThatDay > longDay],
    ['weekend', weekday(line.day) > 5],
    ['night', line.start < nightEnds || end > nightBegins],
    ['repeated-text', line.sameText >= 4],
    ['late', daysBetween(line.day, line.enteredOn) > line.lateAfterDays],
    ['sick-that-day', line.sick],
    ['longer-than-worked', line.workedThatDay !== null && line.share > line.workedThatDay],
    ['round-hours', isRoundPattern([{ minutes: line.minutes }, ...line.before])],
    ['above-earned-room', line.earnedLeft !== null && line.share > line.earnedLeft],
  ]
  return all.flatMap(([mark, counts]) => (counts ? [mark] : []))
}

/** Ten in a row of whole hours: real days are not like that. */
const isRoundPattern = (sessions: readonly { readonly minutes: number }[]): boolean =>
  sessions.length >= 10 && sessions.slice(0, 10).every(({ minutes }) => minutes % 60 === 0)
