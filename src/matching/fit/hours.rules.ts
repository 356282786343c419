import type { Demand } from './demand.ts'
import type { WantedHours } from './profile.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type HoursCondition = Held<'hours', HoursFacts, HoursRemedy>

export interface HoursFacts {
  readonly wanted: WantedHours | null
  readonly asked: Demand['hours']
  /** The hours with which the person has to begin, where that is fewer than the work asks. */
  readonly buildsUpFrom: number | null
}

/** `buildUp`: building up has to be allowed as well. */
export type HoursRemedy =
  | { readonly kind: 'more-hours'; readonly hours: number; readonly buildUp: boolean }
  | { readonly kind: 'fewer-hours'; readonly hours: number; readonly buildUp: boolean }
  | { readonly kind: 'build-up'; readonly from: number }

/** The hours of both overlap, and who has to build up may do so. */
export function judgeHours(wanted: WantedHours | null, work: Pick<Demand, 'hours' | 'buildUp'>): HoursCondition {
  const buildsUpFrom = startsLow(wanted, work) ? wanted.startWith : null
  const facts = { wanted, asked: work.hours, buildsUpFrom }
  if (!wanted) return unknown('hours', facts, 'person')
  const buildUp = buildsUpFrom !== null && work.buildUp === false
  const [short, over] = [work.hours.min - wanted.max, wanted.min - work.hours.max]
  if (short > 0) return no('hours', facts, { kind: 'more-hours', hours: short, buildUp })
  if (over > 0) return no('hours', facts, { kind: 'fewer-hours', hours: over, buildUp })
  if (buildsUpFrom === null || work.buildUp === true) return yes('hours', facts)
  return buildUp ? no('hours', facts, { kind: 'build-up', from: buildsUpFrom }) : unknown('hours', facts, 'employer')
}

const startsLow = (wanted: WantedHours | null, work: Pick<Demand, 'hours'>): wanted is WantedHours =>
  wanted !== null && wanted.startWith !== null && wanted.startWith < work.hours.min
