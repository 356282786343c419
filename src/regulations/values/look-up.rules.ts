import { historyOf, type LawRefusal, type LegalValue, lawOn } from '#law/public.ts'
import { addMonths, contains, type Day, done, type Id, type Outcome, refused } from '#values/public.ts'
import type { DatedValue, FrozenValue } from './dated-value.ts'
import { isFilledKey, isLegalKey, type RuleKey, type RuleScope, ruleOf } from './keys.rules.ts'

/** For whom a value is looked up: whoever is not named has no say. */
export interface ForWhom {
  readonly payer?: Id<'Organisation'> | null
  readonly municipality?: Id<'Organisation'> | null
  readonly provider?: Id<'Organisation'> | null
}

export interface NotKnownForThatDay {
  readonly because: 'not-known-for-that-day'
  readonly kind: 'conflict'
  readonly key: string
  readonly day: Day
  /** The last day before it that we do have a value for. */
  readonly lastKnownUntil: Day | null
  /** What was looked for in vain, when we know. */
  readonly missing: string | null
  /** Whose value it should be: an administrator fills it in from them. */
  readonly fillBy: RuleScope
}

/** Whoever stands closest to the work goes first; the law is what is left when nobody said anything. */
const closestFirst = ['provider', 'municipality', 'payer', 'national'] as const satisfies readonly RuleScope[]

/** What counts on that day for them, or what is missing and whose it is. A neighbour's value is never taken instead. */
export function valueOn(
  key: RuleKey,
  on: Day,
  kept: readonly DatedValue[],
  whom: ForWhom = {},
): Outcome<FrozenValue, NotKnownForThatDay> {
  const own = kept.filter((row) => row.key === key && countsFor(row, whom))
  const today = closestFirst.flatMap((scope) => own.filter((row) => row.scope === scope && contains(row, on)))
  const [closest] = today
  if (closest) return done(frozen(closest, on))
  return fromTheLaw(key, on, own)
}

/** A value of somebody who was not named is not theirs to use. */
export function countsFor(row: DatedValue, whom: ForWhom): boolean {
  if (row.scope === 'national') return row.whose === null
  return row.whose !== null && row.whose === whom[row.scope]
}

function fromTheLaw(key: RuleKey, on: Day, own: readonly DatedValue[]): Outcome<FrozenValue, NotKnownForThatDay> {
  const found = isLegalKey(key) ? lawOn(key, on) : null
  if (found?.done) return done(frozenLaw(found.value, found.value.carriedForward, on))
  const missing: LawRefusal | null = found ? found.refusal : null
  const ends = [missing?.lastKnownUntil, ...own.map(({ until }) => until)].filter((end) => end != null && end < on)
  return refused({
    because: 'not-known-for-that-day',
    kind: 'conflict',
    key,
    day: on,
    lastKnownUntil: (ends.toSorted().at(-1) as Day | undefined) ?? null,
    missing: missing?.missing ?? null,
    fillBy: isFilledKey(key) ? (ruleOf(key).scopes[0] ?? 'national') : 'national',
  })
}

/** What somebody here saw in force counts for a year without being looked at again. */
const confirmedForMonths = 12

function frozen(row: DatedValue, on: Day): FrozenValue {
  const { key, value, from, until, scope, whose, source, keyedOn, textAsOf } = row
  const carriedForward = until === null && textAsOf !== null && addMonths(textAsOf, confirmedForMonths) < on
  const confidence = carriedForward ? 'low' : row.confidence
  return { key, value, from, until, scope, whose, source, confidence, carriedForward, keyedOn, selectedBy: on }
}

function frozenLaw(row: LegalValue, carriedForward: boolean, on: Day): FrozenValue {
  const { key, value, from, until, scope, source, confidence, keyedOn } = row
  return { key, value, from, until, scope, whose: null, source, confidence, carriedForward, keyedOn, selectedBy: on }
}

/** What the law ever said of a key, the oldest first; nothing for a key that is only of here. */
export const legalHistory = (key: RuleKey): readonly LegalValue[] => (isLegalKey(key) ? historyOf(key) : [])
