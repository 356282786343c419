import type { Day, Id } from '#values/public.ts'
import type { PayerKind } from '../routes/route.ts'

/** A firm and who pays it: by its place in this region, or by name when it does not work here. */
export interface Parties {
  readonly firm: Id<'Organisation'>
  readonly payer: Id<'Organisation'> | null
  readonly payerName: string | null
  readonly payerKind: PayerKind
}

interface Whose {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
}

export interface AskedRow extends Whose {
  readonly id: string
  /** The day on which it was received. */
  readonly day: Day
  readonly number: number | null
  readonly phase: string
  readonly minutes: number | null
  readonly late: boolean
}

export interface GrantedRow extends Whose {
  readonly id: string
  readonly route: string
  /** The day of the decision. */
  readonly day: Day
  readonly number: number | null
  readonly minutes: number
}

/** An approved line; one against another counts less than nothing. */
export interface WorkedRow extends Whose {
  readonly id: string
  readonly route: string
  readonly day: Day
  readonly minutes: number
  readonly is: 'to-claim' | 'claimed' | 'accepted' | 'refused'
}

/** A period that ended, and what was written of it. */
export interface EndedRow extends Whose {
  readonly id: string
  /** The last day of the help. */
  readonly day: Day
  readonly number: number | null
  readonly reached: number
  readonly partly: number
  readonly notReached: number
  readonly candidateGrade: number | null
  readonly employerGrade: number | null
  /** Nothing while no report stands there. */
  readonly writtenOn: Day | null
}

export interface Accounted {
  readonly asked: readonly AskedRow[]
  readonly granted: readonly GrantedRow[]
  readonly worked: readonly WorkedRow[]
  readonly ended: readonly EndedRow[]
}
