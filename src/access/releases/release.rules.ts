import { addMonths, type Day, done, type Outcome, refused } from '#values/public.ts'
import { terms } from './release.terms.ts'
import type { Audience, ConsentPurpose, Moments } from './release.ts'

export type ReleaseState = 'asked' | 'given' | 'refused' | 'withdrawn' | 'expired'

/** Where it stands on a day. What was taken back stays so, whenever it would have ended. */
export function stateOf({ givenOn, refusedOn, withdrawnOn, until }: Moments, today: Day): ReleaseState {
  if (withdrawnOn !== null) return 'withdrawn'
  if (refusedOn !== null) return 'refused'
  if (givenOn === null) return 'asked'
  return until !== null && until < today ? 'expired' : 'given'
}

/** The only state in which anything may leave. */
export const allows = (release: Moments, today: Day): boolean => stateOf(release, today) === 'given'

/** A yes to the region holds for each partner in it, a yes to everybody for whoever asks; any other for one alone. */
export function covers(released: Audience, asked: Audience): boolean {
  if (released.audience === 'everybody') return true
  if (released.audience === 'region') return asked.audience !== 'everybody'
  return released.audience === asked.audience && released.about === asked.about
}

export type AskRefusal =
  | { readonly because: 'not-for-them'; readonly kind: 'invalid' }
  | { readonly because: 'in-the-past'; readonly kind: 'invalid' }
  | { readonly because: 'too-long'; readonly kind: 'invalid' }

/** The last day: the one that was chosen, when it may be, or the one that goes without saying. */
export function lastDay(
  what: ConsentPurpose,
  { audience }: Pick<Audience, 'audience'>,
  chosen: Day | null,
  today: Day,
): Outcome<Day, AskRefusal> {
  const { audiences, months, most } = terms[what]
  if (!audiences.includes(audience)) return refused({ because: 'not-for-them', kind: 'invalid' })
  if (chosen !== null && chosen < today) return refused({ because: 'in-the-past', kind: 'invalid' })
  if (chosen !== null && chosen > addMonths(today, most)) return refused({ because: 'too-long', kind: 'invalid' })
  return done(chosen ?? addMonths(today, months))
}
