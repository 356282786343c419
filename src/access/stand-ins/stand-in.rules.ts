import { type Day, done, type Outcome, refused } from '#values/public.ts'

export type AwayRefusal =
  | { readonly because: 'away-has-passed'; readonly kind: 'invalid' }
  | { readonly because: 'stand-in-away'; readonly kind: 'conflict' }

interface Away {
  readonly from: Day
  readonly until: Day
}

/** Nobody stands in for days that are over, nor while he is away himself: then nobody would do the work. */
export function checkAway({ until }: Away, today: Day, standInAway: boolean): Outcome<undefined, AwayRefusal> {
  if (until < today) return refused({ because: 'away-has-passed', kind: 'invalid' })
  return standInAway ? refused({ because: 'stand-in-away', kind: 'conflict' }) : done()
}
