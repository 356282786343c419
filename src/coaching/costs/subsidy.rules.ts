import { cents, done, type Euro, type Fraction, type Outcome, partOfEuro, refused } from '#values/public.ts'
import type { Instrument, WageSubsidy } from './instruments.rules.ts'

/** What a wage-cost subsidy is made of, as it counted on 1 January: a new minimum wage in July changes nothing. */
export interface SubsidyBasis {
  readonly refMonth: number
  readonly holiday: number
  readonly cap: number
  readonly charges: number
  readonly flat: number
}

/** How much of a full week somebody works. */
export interface Hours {
  readonly minutesWeek: number
  readonly fullMinutes: number
}

export interface SubsidySteps {
  readonly base: Euro
  readonly withHoliday: Euro
  /** Hundredths of a per cent that are subsidised, after the cap. */
  readonly part: number
  readonly capped: boolean
  readonly gross: Euro
  readonly subsidy: Euro
}

const whole = 10_000

/** What the wage value leaves open, at most the cap; the cap comes before the charges, and it is rounded once. */
export const wageCostSubsidy = (basis: SubsidyBasis, hours: Hours, wageValue: number): SubsidySteps => {
  const open = whole - wageValue * 100
  return stepsOf(basis, hours, Math.min(open, basis.cap), open > basis.cap)
}

/** Half of the minimum wage while the wage value is not measured yet. */
export const flatRateSubsidy = (basis: SubsidyBasis, hours: Hours): SubsidySteps =>
  stepsOf(basis, hours, basis.flat, false)

function stepsOf(basis: SubsidyBasis, hours: Hours, part: number, capped: boolean): SubsidySteps {
  const worked: Fraction = [Math.min(hours.minutesWeek, hours.fullMinutes), hours.fullMinutes]
  const holiday: Fraction = [whole + basis.holiday, whole]
  const share: Fraction = [part, whole]
  const of = (...fractions: Fraction[]) => partOfEuro(cents(basis.refMonth), ...fractions)
  return {
    base: of(worked),
    withHoliday: of(worked, holiday),
    part,
    capped,
    gross: of(worked, holiday, share),
    subsidy: of(worked, holiday, share, [whole + basis.charges, whole]),
  }
}

export type ChoiceRefusal = {
  readonly because: 'two-subsidies' | 'not-for-this-ground' | 'no-wage-value' | 'too-productive'
  readonly kind: 'invalid'
  readonly field: 'subsidies' | 'wageValue'
}

/** Dispensation asks that somebody does at least a quarter less. */
const mostForDispensation = 75

/** One employment has one subsidy of its wage, and only one that exists for this person. */
export function choose(
  asked: readonly WageSubsidy[],
  exists: readonly Instrument[],
  wageValue: number | null,
): Outcome<WageSubsidy | null, ChoiceRefusal> {
  const [one, ...others] = [...new Set(asked)]
  const no = (because: ChoiceRefusal['because'], field: ChoiceRefusal['field']) =>
    refused({ because, kind: 'invalid', field } as ChoiceRefusal)
  if (one === undefined) return done(null)
  if (others.length > 0) return no('two-subsidies', 'subsidies')
  if (!exists.includes(one)) return no('not-for-this-ground', 'subsidies')
  if (one !== 'flat-rate' && wageValue === null) return no('no-wage-value', 'wageValue')
  if (one === 'wage-dispensation' && (wageValue ?? 0) > mostForDispensation) return no('too-productive', 'wageValue')
  return done(one)
}
