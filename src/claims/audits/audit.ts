import type { Day, Id } from '#values/public.ts'

export const auditPhases = ['frozen', 'heard', 'concluded'] as const
export type AuditPhase = (typeof auditPhases)[number]

export const findings = ['in-order', 'remark'] as const
export type Finding = (typeof findings)[number]

export const auditOutcomes = ['in-order', 'remarks', 'not-in-order'] as const
export type AuditOutcome = (typeof auditOutcomes)[number]

/** A sample of what a firm did for who pays it: looked at, heard, concluded. */
export interface Audit {
  readonly id: Id<'Audit'>
  readonly firm: Id<'Organisation'>
  readonly payer: Id<'Organisation'>
  readonly from: Day
  readonly until: Day
  readonly seed: string
  /** From how many it was drawn. */
  readonly population: number
  readonly size: number
  readonly phase: AuditPhase
  readonly drawnOn: Day
  readonly drawnBy: string
  readonly answerBy: Day | null
  readonly outcome: AuditOutcome | null
  readonly conclusion: string | null
  readonly concludedOn: Day | null
}

/** One dossier as it stood on the day of the draw. Minutes and cents; nobody’s health. */
export interface Frozen {
  readonly from: Day
  readonly until: Day
  readonly number: number | null
  readonly granted: number
  readonly decidedOn: Day
  readonly lines: readonly {
    readonly day: Day
    readonly minutes: number
    readonly activity: string
    readonly log: string | null
    readonly coach: string | null
    readonly approvedBy: string | null
    readonly is: 'to-claim' | 'claimed' | 'accepted' | 'refused'
  }[]
  /** The conclusion of the report, where there is one. */
  readonly report: string | null
}

export interface AuditDossier {
  readonly id: Id<'AuditDossier'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly audit: Id<'Audit'>
  readonly period: Id<'Period'>
  readonly place: number
  readonly frozen: Frozen
  readonly finding: Finding | null
  readonly words: string | null
  readonly answer: string | null
  readonly answeredOn: Day | null
  readonly stands: boolean | null
}
