import { addDays, type Day, done, type Instant, type Outcome, refused } from '#values/public.ts'

export type HandoverDayRefusal = { readonly because: 'day-has-passed'; readonly kind: 'invalid' }

/** Further ahead nobody knows who works here. */
const mostAheadDays = 90

/** From today, or from a day within three months: what is over cannot be handed over any more. */
export function checkFrom(from: Day, today: Day): Outcome<undefined, HandoverDayRefusal> {
  return from < today || from > addDays(today, mostAheadDays)
    ? refused({ because: 'day-has-passed', kind: 'invalid' })
    : done()
}

/** She hears of it when it can no longer be taken back; what begins later begins, and is told, early on its day. */
export const tellAt = (from: Day, { today, now }: { readonly today: Day; readonly now: Instant }): Instant =>
  (from > today ? `${from}T05:00:00.000Z` : new Date(Date.parse(now) + 10 * 60_000).toISOString()) as Instant
