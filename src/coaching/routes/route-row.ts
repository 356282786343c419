import type { Day, Id } from '#values/public.ts'
import type { Entry, Kind, PauseReason, Phase } from './route.ts'

/** One line of a list: who, with whom, how it stands, and how much help is left. */
export interface RouteRow {
  readonly id: Id<'Route'>
  readonly dossier: Id<'Dossier'>
  readonly name: string
  readonly kind: Kind
  readonly entry: Entry
  readonly phase: Phase
  readonly since: Day
  readonly firm: string
  readonly coach: string | null
  readonly payer: string | null
  readonly paused: PauseReason | null
  /** Minutes of today's period. */
  readonly hours: { readonly granted: number; readonly used: number; readonly until: Day } | null
}
