import { type LegalKey, lawOn } from '#law/public.ts'
import { type Day, done, type Outcome, periodOfMonths, refused } from '#values/public.ts'
import type { PayerKind } from './placement.ts'

/** Why a payer may decide on more than the usual months. None of them speaks of health. */
export const longerReasons = ['complex-work', 'more-time-to-learn', 'build-up-hours'] as const
export type LongerReason = (typeof longerReasons)[number]

/** Why a payer says no to a trial. */
export const trialRefusals = [
  'hired-anyway',
  'did-this-work-before',
  'no-job-after',
  'not-for-this-benefit',
  'incomplete',
] as const
export type TrialRefusal = (typeof trialRefusals)[number]

/** How long a trial may be on that first day, and where that is written. Kept with the decision, as it was. */
export interface TrialTerm {
  readonly usual: number
  readonly most: number
  readonly keys: readonly string[]
  readonly source: string
  /** The text was last seen in force before that day. */
  readonly carriedForward: boolean
}

/** Two rule books: the payer and the first day decide which one counts. */
export function trialTerm(payer: PayerKind, from: Day): Outcome<TrialTerm> {
  const [usualKey, mostKey] = keysOf[payer]
  const usual = lawOn(usualKey, from)
  const most = lawOn(mostKey, from)
  if (!usual.done) return usual
  if (!most.done) return most
  const [months, more] = [Number(usual.value.value), Number(most.value.value)]
  return done({
    usual: months,
    most: payer === 'uwv' ? more : months + more,
    keys: [usualKey, mostKey],
    source: usual.value.source,
    carriedForward: usual.value.carriedForward,
  })
}

const keysOf = {
  uwv: ['uwv.proef.duration.default', 'uwv.proef.duration.max'],
  municipality: ['pw.proefplaats.default', 'pw.proefplaats.extension.max'],
} as const satisfies Record<PayerKind, readonly [LegalKey, LegalKey]>

export type TermRefusal =
  | { readonly because: 'ends-before-it-starts'; readonly kind: 'invalid' }
  | { readonly because: 'say-why-longer'; readonly kind: 'invalid'; readonly usual: number; readonly lastDay: Day }
  | { readonly because: 'longer-than-the-law'; readonly kind: 'invalid'; readonly most: number; readonly lastDay: Day }

/** At most two months unless it is decided otherwise, with a reason, and never longer than the law knows. */
export function withinTerm(
  from: Day,
  until: Day,
  term: Pick<TrialTerm, 'usual' | 'most'>,
  longer: LongerReason | null,
): Outcome<undefined, TermRefusal> {
  if (until < from) return refused({ because: 'ends-before-it-starts', kind: 'invalid' })
  const last = lastDayOf(from, term.most)
  if (until > last) return refused({ because: 'longer-than-the-law', kind: 'invalid', most: term.most, lastDay: last })
  const usual = lastDayOf(from, term.usual)
  if (until > usual && !longer)
    return refused({ because: 'say-why-longer', kind: 'invalid', usual: term.usual, lastDay: usual })
  return done()
}

/** Two months from 1 June end on 31 July. */
export const lastDayOf = (from: Day, months: number): Day => periodOfMonths(from, months).until
