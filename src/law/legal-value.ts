import type { Day } from '#values/public.ts'

/** One value of the law, for the days it counted, and where that can be read. */
export type LegalValue<Key extends string = string, Amount extends LegalAmount = LegalAmount> = About &
  Dated<Amount> & {
    readonly key: Key
    readonly keyedOn: KeyedOn
    readonly scope: Scope
    readonly source: string
  }

/** Whole numbers only: cents, hundredths of a per cent, minutes; or a short rule in words. */
export type LegalAmount = number | boolean | string | readonly number[] | Readonly<Record<string, number>>

/** Which day chooses the value: the day of the decision is often the wrong one. */
export type KeyedOn =
  | 'calendar'
  | 'award-date'
  | 'employment-start'
  | 'placement-start'
  | 'contract-end'
  | 'request-date'
  | 'first-of-january'

/** Whose rule it is. What is not national can be decided otherwise by somebody else. */
export type Scope = 'national' | 'payer' | 'municipality' | 'provider' | 'cao'

/** high: the law itself was read; medium: a sound page about it; low: to be confirmed. */
export type Confidence = 'high' | 'medium' | 'low'

type Dated<Amount extends LegalAmount> = {
  readonly from: Day
  readonly until: Day | null
  readonly value: Amount
  readonly confidence: Confidence
  /** The last day for which the text was seen in force; after it, the value is carried forward. */
  readonly textAsOf?: Day
  readonly note?: string
}

type About = { readonly unit: string }
type Shared = About & { readonly keyedOn?: KeyedOn; readonly scope?: Scope; readonly source?: string }
type Row<Amount extends LegalAmount> = Dated<Amount> & { readonly source?: string }

/** What a key was worth through the years: what the rows share is said once, above them. */
export function history<const Key extends string, const R extends Row<LegalAmount>>(
  key: Key,
  shared: Shared,
  rows: readonly R[],
): readonly LegalValue<Key, Widened<R['value']>>[] {
  return rows.map((row) => ({
    key,
    keyedOn: 'calendar',
    scope: 'national',
    source: '',
    ...shared,
    ...row,
    value: row.value as Widened<R['value']>,
  }))
}

/** Numbers change with the years, so no program is written against one; the words of a rule are its name. */
type Widened<Amount extends LegalAmount> = Amount extends number
  ? number
  : Amount extends boolean
    ? boolean
    : Amount extends readonly number[]
      ? readonly number[]
      : Amount extends string
        ? Amount
        : { readonly [Part in keyof Amount]: number }
