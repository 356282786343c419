import { addMonths, cents, type Day, done, type Euro, type Outcome, refused } from '#values/public.ts'
import { sumOf, vatOf } from '../claiming/amounts.rules.ts'
import type { Claim, ClaimLine } from '../claiming/claim.ts'

export type SettleRefusal =
  | { readonly because: 'not-paid-yet'; readonly kind: 'conflict' }
  | { readonly because: 'settled-already'; readonly kind: 'conflict' }
  | { readonly because: 'not-that-day'; readonly kind: 'invalid' }

/** Who pays says that it is final: from that day the years count in which it can ask back. */
export function settled(claim: Pick<Claim, 'phase' | 'since'>, on: Day, today: Day): Outcome<Day, SettleRefusal> {
  if (claim.phase === 'settled' || claim.phase === 'reclaimed')
    return refused({ because: 'settled-already', kind: 'conflict' })
  if (claim.phase !== 'paid') return refused({ because: 'not-paid-yet', kind: 'conflict' })
  return on < claim.since || on > today ? refused({ because: 'not-that-day', kind: 'invalid' }) : done(on)
}

export type ReclaimRefusal =
  | { readonly because: 'not-paid-yet'; readonly kind: 'conflict' }
  | { readonly because: 'not-paid-line'; readonly kind: 'invalid' }
  | { readonly because: 'not-that-day'; readonly kind: 'invalid' }
  | { readonly because: 'too-long-ago'; readonly kind: 'conflict'; readonly until: Day }

export interface Reclaimed {
  readonly lines: readonly ClaimLine[]
  readonly minutes: number
  readonly net: Euro
  readonly vat: Euro
}

interface Asked {
  readonly lines: readonly string[]
  readonly on: Day
  readonly today: Day
  /** Years after the settlement; null where no rule of that day says it, and then nothing is too late. */
  readonly years: number | null
}

/** Lines that were paid, asked back: within five years after the claim was settled (Awb 4:57), each once. */
export function reclaimed(
  claim: Pick<Claim, 'phase' | 'vatShare' | 'settledOn' | 'sentOn'>,
  all: readonly ClaimLine[],
  { lines, on, today, years }: Asked,
): Outcome<Reclaimed, ReclaimRefusal> {
  if (!['paid', 'settled', 'reclaimed'].includes(claim.phase))
    return refused({ because: 'not-paid-yet', kind: 'conflict' })
  if (on < claim.sentOn || on > today) return refused({ because: 'not-that-day', kind: 'invalid' })
  const until = claim.settledOn && years !== null ? addMonths(claim.settledOn, 12 * years) : null
  if (until && on > until) return refused({ because: 'too-long-ago', kind: 'conflict', until })
  const chosen = all.filter(({ line }) => lines.includes(line))
  const isPaid = chosen.every((one) => one.said === 'accepted' && one.minutes > 0 && one.reclaimedOn === null)
  if (chosen.length < new Set(lines).size || !isPaid) return refused({ because: 'not-paid-line', kind: 'invalid' })
  const { minutes, cents: net } = sumOf(chosen)
  // The tax on what stays is rounded once more, so that what is left is the tax of its own sum.
  const before = sumOf(all.filter((one) => one.said === 'accepted' && one.reclaimedOn === null)).cents
  const vat = cents(vatOf(before, claim.vatShare) - vatOf(cents(before - net), claim.vatShare))
  return done({ lines: chosen, minutes, net, vat })
}
