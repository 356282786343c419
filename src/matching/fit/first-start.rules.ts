import { type Demand, startsNotBefore } from './demand.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type FirstStartCondition = Held<'first-start', FirstStartFacts, FirstStartRemedy>

/** Minutes after midnight. `notBefore` is what is certain where the exact time is not known. */
export interface FirstStartFacts {
  readonly can: number | null
  readonly starts: number | null
  readonly notBefore: number | null
}

export type FirstStartRemedy = { readonly kind: 'later-start'; readonly at: number }

/** The person can be there when the work begins. */
export function judgeFirstStart(
  can: number | null,
  work: Pick<Demand, 'firstStart' | 'dayparts'>,
): FirstStartCondition {
  const notBefore = startsNotBefore(work)
  const facts = { can, starts: work.firstStart, notBefore }
  if (can === null) return unknown('first-start', facts, 'person')
  if (can <= (notBefore ?? 0)) return yes('first-start', facts)
  if (work.firstStart === null) return unknown('first-start', facts, 'employer')
  return no('first-start', facts, { kind: 'later-start', at: can })
}
