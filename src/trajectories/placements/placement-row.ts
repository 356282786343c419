import type { Day, Id } from '#values/public.ts'
import type { Kind, Phase } from './placement.ts'

/** One line of a list of work. */
export interface PlacementRow {
  readonly id: Id<'Placement'>
  readonly kind: Kind
  readonly phase: Phase
  readonly since: Day
  readonly dossier: Id<'Dossier'>
  readonly name: string
  /** Where she works: the employer, or for an employment the lender. */
  readonly at: string
  readonly employer: Id<'Employer'> | null
  readonly vacancy: string | null
  readonly from: Day
  readonly until: Day | null
  readonly minutesWeek: number | null
}
