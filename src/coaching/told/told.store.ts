import type { Act, Read } from '#platform/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'

type Table =
  | 'coaching.route'
  | 'coaching.route_payer'
  | 'coaching.route_step'
  | 'coaching.pause'
  | 'coaching.period'
  | 'coaching.request'
  | 'coaching.goal'
  | 'coaching.request_text'
  | 'coaching.request_signature'
  | 'coaching.decision'
  | 'coaching.objection'
  | 'coaching.line'
  | 'coaching.verdict'
  | 'coaching.worked'
  | 'coaching.programme_part'
  | 'coaching.conclusion'
  | 'coaching.wage_value'
  | 'coaching.employer_page'
  | 'coaching.report'

/** Everything one table keeps about her, in the order in which it was written. */
const toTell =
  <T extends Table>(table: T, order: string) =>
  (act: Act, { subject, holder }: Read) =>
    act
      .tables<CoachingTables>()
      .selectFrom(table as 'coaching.route')
      .selectAll()
      .where('subject_id', '=', subject)
      .where('holder_id', '=', holder)
      .orderBy(order as 'made_at')
      .execute() as unknown as Promise<readonly Row<T>[]>

type Row<T extends Table> = import('kysely').Selectable<CoachingTables[T]>

export const routesToTell = toTell('coaching.route', 'made_at')
export const payersToTell = toTell('coaching.route_payer', 'from_day')
export const stepsToTell = toTell('coaching.route_step', 'at')
export const pausesToTell = toTell('coaching.pause', 'from_day')
export const periodsToTell = toTell('coaching.period', 'from_day')
export const requestsToTell = toTell('coaching.request', 'made_at')
export const goalsToTell = toTell('coaching.goal', 'number')
export const textsToTell = toTell('coaching.request_text', 'made_at')
export const namesToTell = toTell('coaching.request_signature', 'role')
export const decisionsToTell = toTell('coaching.decision', 'made_at')
export const objectionsToTell = toTell('coaching.objection', 'made_on')
export const linesToTell = toTell('coaching.line', 'entered_at')
export const verdictsToTell = toTell('coaching.verdict', 'at')
export const workedToTell = toTell('coaching.worked', 'entered_at')
export const partsToTell = toTell('coaching.programme_part', 'written_at')
export const conclusionsToTell = toTell('coaching.conclusion', 'written_at')
export const wageValuesToTell = toTell('coaching.wage_value', 'made_at')
export const reportsToTell = toTell('coaching.report', 'written_at')
export const employerPagesToTell = toTell('coaching.employer_page', 'made_at')
