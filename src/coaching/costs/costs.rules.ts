import { cents, type Euro, partOfEuro } from '#values/public.ts'
import type { WageSubsidy } from './instruments.rules.ts'

export const ways = ['hire', 'secondment', 'payroll'] as const
export type Way = (typeof ways)[number]

export interface WageFacts {
  readonly minutesWeek: number
  /** Cents an hour, or nothing while it is not known. */
  readonly wage: number | null
  readonly holiday: number | null
  readonly charges: number | null
  /** What the lender or the payroll firm asks for an hour; nothing while they did not say it. */
  readonly rates: Readonly<Record<'secondment' | 'payroll', number | null>>
}

export interface Help {
  readonly kind: WageSubsidy | null
  /** Of a month; nothing while it cannot be reckoned. */
  readonly subsidy: Euro | null
  readonly wageValue: number | null
}

export interface WayCosts {
  readonly way: Way
  readonly before: Euro | null
  readonly help: Euro | null
  readonly after: Euro | null
}

/** Of a month: hours of a week times 52, by 12. */
const ofAMonth = (centsAnHour: number, minutesWeek: number, ...more: (readonly [number, number])[]): Euro =>
  partOfEuro(cents(centsAnHour), [minutesWeek, 60], [52, 12], ...more)

/** What each way costs an employer in a month. What is not known stays so: a sum with a gap in it is no sum. */
export const compare = (facts: WageFacts, help: Help): readonly WayCosts[] => [
  hired(facts, help),
  lent('secondment', facts),
  lent('payroll', facts),
]

function hired({ minutesWeek, wage, holiday, charges }: WageFacts, help: Help): WayCosts {
  if (wage === null || holiday === null || charges === null) return unknown('hire')
  const on = [[10_000 + holiday, 10_000] as const, [10_000 + charges, 10_000] as const]
  const before = ofAMonth(wage, minutesWeek, ...on)
  const helped = help.kind === 'wage-dispensation' ? dispensed(help, minutesWeek, wage, on) : help.subsidy
  if (help.kind !== null && helped === null) return { way: 'hire', before, help: null, after: null }
  const off = helped ?? cents(0)
  return { way: 'hire', before, help: off, after: cents(before - off) }
}

/** With dispensation the employer pays the wage value only; UWV adds the rest to the wage itself. */
const dispensed = (help: Help, minutesWeek: number, wage: number, on: readonly (readonly [number, number])[]) =>
  help.wageValue === null ? null : ofAMonth(wage, minutesWeek, ...on, [100 - help.wageValue, 100])

/** A subsidy goes to who employs: whether it comes off the rate, the lender says. */
function lent(way: 'secondment' | 'payroll', { minutesWeek, rates }: WageFacts): WayCosts {
  const rate = rates[way]
  if (rate === null) return unknown(way)
  const before = ofAMonth(rate, minutesWeek)
  return { way, before, help: cents(0), after: before }
}

const unknown = (way: Way): WayCosts => ({ way, before: null, help: null, after: null })
