import type { LineToClaim, Period } from '#coaching/public.ts'
import { addDays, type Day, done, type Euro, type Outcome, refused } from '#values/public.ts'
import { type PricedLine, priced, sumOf, vatOf } from './amounts.rules.ts'
import type { VatKind } from './claim.ts'

export type ClaimRefusal =
  | { readonly because: 'nothing-to-claim'; readonly kind: 'conflict' }
  | { readonly because: 'outside-its-period'; readonly kind: 'invalid'; readonly from: Day; readonly until: Day }
  | { readonly because: 'terms-missing'; readonly kind: 'conflict' }
  | { readonly because: 'rate-not-known'; readonly kind: 'conflict' }
  | { readonly because: 'rate-is-known'; readonly kind: 'invalid'; readonly rate: number }
  | { readonly because: 'suspended-then'; readonly kind: 'conflict'; readonly day: Day }
  | { readonly because: 'not-recognised-then'; readonly kind: 'conflict'; readonly day: Day }
  | { readonly because: 'claimed-often-enough'; readonly kind: 'conflict'; readonly most: number }
  | { readonly because: 'last-waits-for-the-end'; readonly kind: 'conflict'; readonly until: Day }
  | { readonly because: 'above-the-grant'; readonly kind: 'conflict'; readonly left: number }

export interface ClaimFacts {
  /** Until the last day on which there was coaching. */
  readonly period: Pick<Period, 'from' | 'until' | 'granted' | 'claimed' | 'rate'>
  readonly lines: readonly LineToClaim[]
  /** Until which day, when somebody wants to claim less than there is. */
  readonly upTo: Day | null
  /** The rate that an earlier claim of these hours had, and the one that was typed from a letter. */
  readonly rateBefore: number | null
  readonly rateTyped: number | null
  readonly vat: { readonly kind: VatKind; readonly share: number } | null
  /** The first day with hours on which the firm was not recognised, or suspended. */
  readonly noPapers: { readonly because: 'suspended-then' | 'not-recognised-then'; readonly day: Day } | null
  /** Claims of this period that do more than put right, and how many there may be; null where no rule says it. */
  readonly before: number
  readonly most: number | null
  readonly today: Day
}

/** What a claim would be: to the minute and the cent. */
export interface ReadyClaim {
  readonly lines: readonly PricedLine[]
  readonly from: Day
  readonly until: Day
  readonly minutes: number
  readonly net: Euro
  readonly vatAmount: Euro
  readonly vat: { readonly kind: VatKind; readonly share: number }
  readonly rate: number
  readonly last: boolean
  readonly corrects: boolean
}

/** What is approved and claimed nowhere, as one claim to who granted it; or why not. */
export function readyToClaim(facts: ClaimFacts): Outcome<ReadyClaim, ClaimRefusal> {
  const chosen = linesUpTo(facts)
  if (!chosen.done) return chosen
  if (!facts.vat) return refused({ because: 'terms-missing', kind: 'conflict' })
  const rate = rateFor(facts)
  if (!rate.done) return rate
  if (facts.noPapers) return refused({ ...facts.noPapers, kind: 'conflict' })
  const lines = priced(chosen.value, rate.value)
  const corrects = chosen.value.every((line) => line.corrects)
  const turn = turnOf(facts, corrects)
  if (!turn.done) return turn
  const { minutes, cents: net } = sumOf(lines)
  const left = facts.period.granted - facts.period.claimed
  if (minutes > left) return refused({ because: 'above-the-grant', kind: 'conflict', left })
  const days = chosen.value.map(({ day }) => day).toSorted()
  return done({
    ...{ lines, minutes, net, corrects, rate: rate.value, last: turn.value, vat: facts.vat },
    from: days[0] as Day,
    until: days.at(-1) as Day,
    vatAmount: vatOf(net, facts.vat.share),
  })
}

/** Whatever takes away goes along with what stands in its place; without any of it there is no claim. */
function linesUpTo({ period, lines, upTo }: ClaimFacts): Outcome<readonly LineToClaim[], ClaimRefusal> {
  const { from, until } = period
  if (upTo && (upTo < from || upTo > until))
    return refused({ because: 'outside-its-period', kind: 'invalid', from, until })
  const chosen = upTo ? lines.filter(({ day }) => day <= upTo) : lines
  const says = chosen.some(({ counteredWas }) => counteredWas !== 'refused')
  return says ? done(chosen) : refused({ because: 'nothing-to-claim', kind: 'conflict' })
}

/** The decision says it, or an earlier claim; only where neither does, a letter that somebody has in hand. */
function rateFor({ period, rateBefore, rateTyped }: ClaimFacts): Outcome<number, ClaimRefusal> {
  const known = period.rate ?? rateBefore
  if (known !== null && rateTyped !== null && rateTyped !== known)
    return refused({ because: 'rate-is-known', kind: 'invalid', rate: known })
  const rate = known ?? rateTyped
  return rate === null ? refused({ because: 'rate-not-known', kind: 'conflict' }) : done(rate)
}

/** UWV takes two for a half-year, the last once it is over. Whether this is the last; what only puts right is none of them. */
function turnOf({ period, before, most, today }: ClaimFacts, corrects: boolean): Outcome<boolean, ClaimRefusal> {
  if (most === null || corrects) return done(false)
  if (before >= most) return refused({ because: 'claimed-often-enough', kind: 'conflict', most })
  const isLast = before + 1 === most
  const { until } = period
  return isLast && today <= until
    ? refused({ because: 'last-waits-for-the-end', kind: 'conflict', until })
    : done(isLast)
}

/** The last day for the last claim of a period: four weeks after its end; null where no rule says it. */
export const claimBy = (period: { readonly until: Day }, weeks: number | null): Day | null =>
  weeks === null ? null : addDays(period.until, weeks * 7)
