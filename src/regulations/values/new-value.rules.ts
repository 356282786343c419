import { type Day, done, type Id, type Outcome, overlaps, refused } from '#values/public.ts'
import type { DatedValue } from './dated-value.ts'
import { isFilledKey, type RuleScope, ruleOf } from './keys.rules.ts'
import { type GivenValue, type NotAValue, readValue } from './value-text.rules.ts'

/** What somebody fills in, before anything is known about it. */
export interface AskedValue extends Omit<DatedValue, 'id' | 'value' | 'keyedOn'> {
  readonly value: GivenValue
  readonly keyedOn: DatedValue['keyedOn'] | null
}

type Invalid<Because extends string, Field extends string> = {
  readonly because: Because
  readonly kind: 'invalid'
  readonly field: Field
}

export type NewValueRefusal =
  | NotAValue
  | Invalid<'unknown-key', 'key'>
  | Invalid<'not-theirs', 'scope'>
  | Invalid<'no-such-organisation' | 'another-kind-of-organisation' | 'whose-is-it', 'whose'>
  | Invalid<'ends-before-it-starts', 'until'>
  | Invalid<'not-seen-yet', 'textAsOf'>

export type Overlap = {
  readonly because: 'counts-already'
  readonly kind: 'conflict'
  readonly field: 'from'
  readonly from: Day | null
  readonly until: Day | null
}

/** Whose kind of value it can be: a municipality decides its own rules, a firm its own practice. */
const kindsOf: Readonly<Record<RuleScope, readonly string[]>> = {
  national: [],
  payer: ['social-service', 'benefits-agency'],
  municipality: ['municipality'],
  provider: ['coach-firm', 'social-employment-company', 'service-point', 'training', 'social-service', 'other'],
}

export const scopesOfKind = (kind: string): readonly RuleScope[] =>
  (Object.keys(kindsOf) as RuleScope[]).filter((scope) => kindsOf[scope].includes(kind))

/** Whether it can be kept as it is; `kind` is what the organisation is, nothing when it is not here. */
export function mayKeep(
  asked: AskedValue,
  kind: string | null,
  today: Day,
): Outcome<Omit<DatedValue, 'id'>, NewValueRefusal> {
  if (!isFilledKey(asked.key)) return refused({ because: 'unknown-key', kind: 'invalid', field: 'key' })
  const rule = ruleOf(asked.key)
  if (!rule.scopes.includes(asked.scope)) return refused({ because: 'not-theirs', kind: 'invalid', field: 'scope' })
  const wrong = whyNotTheirs(asked.scope, asked.whose, kind)
  if (wrong) return refused({ because: wrong, kind: 'invalid', field: 'whose' })
  if (asked.until !== null && asked.until < asked.from)
    return refused({ because: 'ends-before-it-starts', kind: 'invalid', field: 'until' })
  if (asked.textAsOf !== null && asked.textAsOf > today)
    return refused({ because: 'not-seen-yet', kind: 'invalid', field: 'textAsOf' })
  const value = readValue(rule.kind, asked.value)
  return value.done ? done({ ...asked, value: value.value, keyedOn: asked.keyedOn ?? rule.keyedOn }) : value
}

function whyNotTheirs(scope: RuleScope, whose: Id<'Organisation'> | null, kind: string | null) {
  if (scope === 'national') return whose === null ? null : 'whose-is-it'
  if (whose === null) return 'whose-is-it'
  if (kind === null) return 'no-such-organisation'
  return kindsOf[scope].includes(kind) ? null : 'another-kind-of-organisation'
}

/** Rows of the same key and owner that hold one of its days. */
export const inTheWay = (value: Omit<DatedValue, 'id'>, standing: readonly DatedValue[]): readonly DatedValue[] =>
  standing.filter((row) => row.key === value.key && row.whose === value.whose && overlaps(row, value))

export const countsAlready = (row?: DatedValue) =>
  refused({
    because: 'counts-already',
    kind: 'conflict',
    field: 'from',
    from: row?.from ?? null,
    until: row?.until ?? null,
  } satisfies Overlap)
