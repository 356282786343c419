import type { Day, Id } from '#values/public.ts'
import type { RecognitionKind } from '../firm/firm.ts'
import type { Entry, Phase } from '../routes/route.ts'

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
