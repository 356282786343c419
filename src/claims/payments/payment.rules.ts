import { type Day, done, type Euro, type Outcome, refused } from '#values/public.ts'
import type { Claim } from '../claiming/claim.ts'

export type PaymentRefusal =
  | { readonly because: 'answer-first'; readonly kind: 'conflict'; readonly open: number }
  | { readonly because: 'nothing-open'; readonly kind: 'conflict' }
  | { readonly because: 'more-than-open'; readonly kind: 'conflict'; readonly open: number }
  | { readonly because: 'not-that-day'; readonly kind: 'invalid' }
  | { readonly because: 'received-before'; readonly kind: 'conflict' }

export interface Payment {
  readonly on: Day
  readonly amount: Euro
}

export interface Paid {
  /** The money says yes: nobody answered, and everything was paid. */
  readonly accepts: boolean
  readonly isAll: boolean
}

/**
 * Money for one claim: never more than is open. Part of it is taken once the lines were answered; before that only the
 * whole sum says which lines it is for. What is open is less than nothing when the firm has to pay back.
 */
export function paid(
  claim: Pick<Claim, 'phase' | 'sentOn'>,
  open: Euro,
  { on, amount }: Payment,
  today: Day,
): Outcome<Paid, PaymentRefusal> {
  if (on < claim.sentOn || on > today) return refused({ because: 'not-that-day', kind: 'invalid' })
  const size = Math.abs(open)
  if (size === 0) return refused({ because: 'nothing-open', kind: 'conflict' })
  if (amount > size) return refused({ because: 'more-than-open', kind: 'conflict', open: size })
  const isAll = amount === size
  if (claim.phase === 'submitted' && !isAll) return refused({ because: 'answer-first', kind: 'conflict', open: size })
  return done({ accepts: claim.phase === 'submitted', isAll })
}
