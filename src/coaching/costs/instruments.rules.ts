import { addDays, addMonths, type Day } from '#values/public.ts'
import type { Ground } from '../routes/route.ts'

export const instruments = [
  'wage-cost-subsidy',
  'flat-rate',
  'wage-dispensation',
  'no-risk',
  'benefit-jobs-agreement',
  'benefit-limitation',
] as const
export type Instrument = (typeof instruments)[number]

/** Money for the wage itself: an employment has one of these at most. */
export const wageSubsidies = [
  'wage-cost-subsidy',
  'flat-rate',
  'wage-dispensation',
] as const satisfies readonly Instrument[]
export type WageSubsidy = (typeof wageSubsidies)[number]

/** What exists for whom. Whoever is not named here has none that we know of; of `other` nobody knows. */
export const instrumentsFor: Readonly<Record<Ground, readonly Instrument[] | null>> = {
  'participation-act': ['wage-cost-subsidy', 'flat-rate', 'no-risk', 'benefit-jobs-agreement'],
  wajong: ['wage-dispensation', 'no-risk', 'benefit-jobs-agreement'],
  wia: ['no-risk', 'benefit-limitation'],
  wao: ['no-risk', 'benefit-limitation'],
  waz: ['no-risk', 'benefit-limitation'],
  wsw: ['no-risk'],
  ww: [],
  zw: [],
  other: null,
}

export type Doubt = 'when-reviewed' | 'while-status' | 'not-verified' | 'by-uwv' | 'in-register' | null

/** Until when one lasts for work that began on a day, and what nobody can promise. */
export function lasts(
  instrument: Instrument,
  ground: Ground,
  { start, flatMonths, noRiskYears }: { start: Day; flatMonths: number | null; noRiskYears: number | null },
): { readonly until: Day | null; readonly doubt: Doubt } {
  const after = (months: number | null) => (months === null ? null : addDays(addMonths(start, months), -1))
  if (instrument === 'flat-rate') return { until: after(flatMonths), doubt: null }
  if (instrument === 'wage-cost-subsidy') return { until: null, doubt: 'when-reviewed' }
  if (instrument === 'wage-dispensation') return { until: null, doubt: 'by-uwv' }
  if (instrument === 'benefit-limitation') return { until: after(36), doubt: null }
  if (instrument === 'benefit-jobs-agreement')
    return start < '2026-01-01' ? { until: after(36), doubt: 'in-register' } : { until: null, doubt: 'in-register' }
  if (ground === 'wajong' || ground === 'wsw') return { until: null, doubt: 'while-status' }
  if (ground === 'participation-act') return { until: null, doubt: 'not-verified' }
  return { until: after(noRiskYears === null ? null : noRiskYears * 12), doubt: null }
}
