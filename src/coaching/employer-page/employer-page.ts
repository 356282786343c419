import type { Work } from '#trajectories/public.ts'
import type { Day } from '#values/public.ts'

/**
 * What who employs somebody reads of her work: no ground, no payer, no log, and of her hours only what was granted. The
 * payer would say what her benefit is.
 */
export interface EmployerPage {
  readonly name: string
  readonly at: string
  readonly kind: Work['kind']
  readonly from: Day
  readonly until: Day | null
  readonly minutesWeek: number | null
  readonly tasks: string | null
  readonly supervisor: string | null
  /** Whole per cents of the minimum wage, and when it is looked at again; only where the employer pays by it. */
  readonly wageValue: { readonly value: number; readonly reviewOn: Day } | null
  /** Minutes of help that were granted and run today or begin later. */
  readonly help: { readonly minutes: number; readonly from: Day; readonly until: Day } | null
  readonly coach: { readonly name: string; readonly phone: string | null } | null
  readonly firm: string | null
}
