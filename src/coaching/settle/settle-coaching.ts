import type { Act } from '#platform/public.ts'
import { addDays, type Day, type Id } from '#values/public.ts'
import type { RecognitionKind } from '../firm/firm.ts'
import type { Entry, Phase } from '../routes/route.ts'
import { keepSettledPapers, keepSettledRoutes } from './settle.store.ts'

/** A firm with its papers: what it is recognised for, who coaches under it, who approves. */
export interface SettledFirm {
  readonly firm: Id<'Organisation'>
  readonly kinds: readonly RecognitionKind[]
  readonly coaches: readonly {
    readonly account: Id<'Account'>
    readonly worksAs: 'employee' | 'freelancer'
    readonly until: Day | null
  }[]
  readonly approvers: readonly { readonly account: Id<'Account'>; readonly standsInFor: Id<'Account'> | null }[]
}

/** A route as far as it came, with the hours that were granted for what runs. */
export interface SettledRoute {
  readonly id: Id<'Route'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly entry: Entry
  readonly phase: Phase
  readonly since: Day
  readonly firm: Id<'Organisation'>
  readonly coach: Id<'Account'> | null
  readonly trial: Id<'Placement'> | null
  readonly contract: Id<'Placement'> | null
  readonly assignment: string | null
  readonly payer: { readonly id: Id<'Organisation'>; readonly kind: 'uwv' | 'municipality' }
  readonly period: SettledPeriod | null
}

export interface SettledPeriod {
  readonly kind: 'trial' | 'half-year'
  readonly number: number | null
  readonly from: Day
  readonly until: Day
  readonly share: number
  readonly granted: number
}

/** Coaching of many people at once, and the papers it rests on. No letter leaves. */
export async function settleCoaching(
  act: Act,
  { firms, routes }: { readonly firms: readonly SettledFirm[]; readonly routes: readonly SettledRoute[] },
): Promise<void> {
  await keepSettledPapers(act, firms, addDays(act.today, -800))
  await keepSettledRoutes(act, routes)
}
