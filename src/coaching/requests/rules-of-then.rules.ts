import type { FrozenValue, RuleKey } from '#regulations/public.ts'
import type { Day } from '#values/public.ts'
import type { ClockRules } from '../decisions/clock.rules.ts'
import type { PayerKind } from '../routes/route.ts'
import type { DeadlineRules } from './deadline.rules.ts'

/** All that the rules of then say about one request. What is not known is null, and is said to be so. */
export interface RulesOfThen extends DeadlineRules, ClockRules {
  /** In a first period. */
  readonly mostGoals: number | null
  /** How many half-years one employment has; more is a decision with a reason. */
  readonly mostPeriods: number | null
  /** Between two employments with one employer, in weeks. */
  readonly longestGap: number | null
  /** Cents for an hour on the day of the award. */
  readonly rate: number | null
  /** The values as they counted, each with its day and source: kept with what was decided on them. */
  readonly basis: readonly FrozenValue[]
}

/** The day of the start chooses the rules of the payer, the day of receipt those of every decision, the award its rate. */
export interface DaysOfRules {
  readonly start: Day
  readonly received: Day
  readonly award: Day
}

type Name = Exclude<keyof RulesOfThen, 'basis'>
type Asked = Readonly<Partial<Record<Name, readonly [key: RuleKey, on: keyof DaysOfRules]>>>

const ofEveryDecision = {
  legalWeeks: ['awb.decide.weeks', 'received'],
  objectionWeeks: ['awb.objection.weeks', 'award'],
} as const satisfies Asked

export const askedOf: Readonly<Record<PayerKind, Asked>> = {
  uwv: {
    ...ofEveryDecision,
    applyWeeks: ['uwv.jc.apply.weeks', 'start'],
    backdateWeeks: ['uwv.jc.late.backdate.weeks', 'start'],
    mostGoals: ['uwv.jc.goals.focus', 'start'],
    mostPeriods: ['uwv.jc.maxPeriods', 'start'],
    longestGap: ['uwv.jc.interruption.maxWeeks', 'start'],
    followWeeks: ['uwv.jc.followup.weeks', 'start'],
    decideWeeks: ['uwv.jc.decide.weeks', 'start'],
    incompleteWeeks: ['uwv.jc.incomplete.weeks', 'start'],
    rate: ['uwv.jc.rate.Q1', 'award'],
  },
  municipality: {
    ...ofEveryDecision,
    applyWeeks: ['pw.jc.apply.weeks', 'start'],
    decideWeeks: ['pw.jc.decide.weeks', 'received'],
    rate: ['pw.jc.rate', 'award'],
  },
}

export type ReadRule = (key: RuleKey, on: Day) => FrozenValue | null

export function rulesBy(read: ReadRule, payer: PayerKind, days: DaysOfRules): RulesOfThen {
  const asked: Asked = askedOf[payer]
  const found = Object.entries(asked).flatMap(([name, [key, on]]) => {
    const value = read(key, days[on])
    return value ? [[name as Name, value] as const] : []
  })
  const numbers = new Map(found.map(([name, { value }]) => [name, numberIn(value)]))
  const known = (name: Name) => numbers.get(name) ?? null
  return {
    applyWeeks: known('applyWeeks'),
    backdateWeeks: known('backdateWeeks'),
    mostGoals: known('mostGoals'),
    mostPeriods: known('mostPeriods'),
    longestGap: known('longestGap'),
    followWeeks: known('followWeeks'),
    decideWeeks: known('decideWeeks'),
    legalWeeks: known('legalWeeks'),
    incompleteWeeks: known('incompleteWeeks'),
    objectionWeeks: known('objectionWeeks'),
    rate: known('rate'),
    basis: found.map(([, value]) => value),
  }
}

/** Some rules are words: "before it ends" is no week after it, and "no limit" is no number. */
const numberIn = (value: FrozenValue['value']): number | null =>
  typeof value === 'number' ? value : value === 'before the half-year ends' ? 0 : null
