import type { Day } from '#values/public.ts'
import { isConfirmed } from './confirmed.rules.ts'
import type { Demand } from './demand.ts'
import type { Profile } from './profile.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type StartCondition = Held<'start', StartFacts, StartRemedy>

export interface StartFacts {
  readonly available: Day | null
  readonly from: Day | null
  /** The last day on which the person has to begin, as far as the vacancy says. */
  readonly until: Day | null
  /** Somebody asked recently enough whether the day still holds. */
  readonly confirmed: boolean
  readonly confirmedOn: Day | null
}

export type StartRemedy = { readonly kind: 'start-day'; readonly day: Day }

/** The person is free in time, and said so not too long ago: an old answer is not an answer. */
export function judgeStart(
  person: Pick<Profile, 'availableFrom' | 'availabilityConfirmed'>,
  work: Pick<Demand, 'startFrom' | 'startUntil'>,
  on: { readonly today: Day; readonly confirmedSince: Day },
): StartCondition {
  const available = person.availableFrom
  const confirmed = isConfirmed(person, on)
  const until = lastStart(work, on.today)
  const facts = { available, from: work.startFrom, until, confirmed, confirmedOn: person.availabilityConfirmed }
  if (available === null || !confirmed) return unknown('start', facts, 'person')
  if (available <= (until ?? on.today)) return yes('start', facts)
  if (until === null) return unknown('start', facts, 'employer')
  return no('start', facts, { kind: 'start-day', day: available })
}

/** A first day that has passed keeps the place open today. */
export function lastStart(work: Pick<Demand, 'startFrom' | 'startUntil'>, today: Day): Day | null {
  if (work.startUntil !== null || work.startFrom === null) return work.startUntil
  return work.startFrom < today ? today : work.startFrom
}
