import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables, CoachingRequest as Row } from '../coaching.tables.ts'
import type { PayerKind } from '../routes/route.ts'
import type { CoachingRequest, Point, RequestKind, RequestPhase } from './request.ts'

const table = (act: Act) => act.tables<CoachingTables>()

const toRequest = (row: Selectable<Row>): CoachingRequest => ({
  id: row.id as Id<'Request'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  route: row.route_id as Id<'Route'>,
  firm: row.firm_id as Id<'Organisation'>,
  kind: row.kind as RequestKind,
  number: row.number,
  phase: row.phase as RequestPhase,
  since: row.phase_since as Day,
  reference: row.reference,
  applicant: row.applicant as CoachingRequest['applicant'],
  authorised: authorisedIn(row),
  placement: row.placement_id as Id<'Placement'> | null,
  employer: row.employer,
  tasks: row.tasks,
  start: row.start_day as Day | null,
  from: row.from_day as Day | null,
  until: row.until_day as Day | null,
  minutesWeek: row.minutes_week,
  points: row.points as readonly Point[] | null,
  regime: row.regime,
  share: row.share,
  ofWorked: row.of_worked,
  argument: row.argument,
  asked: row.asked_minutes,
  payer: payerIn(row),
  receivedOn: row.received_on as Day | null,
  completedOn: row.completed_on as Day | null,
  madeBy: row.made_by as Id<'Account'> | null,
  version: row.version,
})

const authorisedIn = (row: Selectable<Row>): CoachingRequest['authorised'] =>
  row.authorised_how === null
    ? null
    : {
        how: row.authorised_how as NonNullable<CoachingRequest['authorised']>['how'],
        by: row.authorised_by,
        on: row.authorised_on as Day | null,
      }

const payerIn = (row: Selectable<Row>): CoachingRequest['payer'] =>
  row.payer_kind === null
    ? null
    : { kind: row.payer_kind as PayerKind, id: row.payer_id as Id<'Organisation'> | null, name: row.payer_name }

export async function findRequestRow(act: Act, id: string): Promise<CoachingRequest | undefined> {
  const row = await table(act).selectFrom('coaching.request').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toRequest(row)
}

/** Locked until the act ends: two decisions at one moment become one after the other. */
export async function holdRequestRow(act: Act, id: string): Promise<CoachingRequest | undefined> {
  const row = await table(act)
    .selectFrom('coaching.request')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toRequest(row)
}

export interface RequestFilter {
  readonly firm?: string | undefined
  readonly payer?: string | undefined
  readonly route?: string | undefined
  readonly subject?: string | undefined
  readonly phases?: readonly RequestPhase[] | undefined
  /** Not what was granted for work that never came, or before the coaching stopped. */
  readonly counts?: boolean | undefined
}

/** Those that moved last first; at most 200. */
export async function listRequests(act: Act, filter: RequestFilter): Promise<readonly CoachingRequest[]> {
  let query = table(act).selectFrom('coaching.request').selectAll()
  if (filter.firm) query = query.where('firm_id', '=', filter.firm)
  if (filter.payer) query = query.where('payer_id', '=', filter.payer)
  if (filter.route) query = query.where('route_id', '=', filter.route)
  if (filter.subject) query = query.where('subject_id', '=', filter.subject)
  if (filter.counts) query = query.where('over_on', 'is', null)
  if (filter.phases) query = query.where('phase', 'in', [...filter.phases])
  const rows = await query.orderBy('phase_since', 'desc').orderBy('id').limit(200).execute()
  return rows.map(toRequest)
}

export interface NewRequest extends Read {
  readonly route: Id<'Route'>
  readonly firm: Id<'Organisation'>
  readonly kind: RequestKind
  readonly number: number | null
  readonly reference: string
}

/** Nothing when one of this kind is under way or was granted already. */
export async function keepRequest(act: Act, one: NewRequest): Promise<Id<'Request'> | undefined> {
  const kept = await table(act)
    .insertInto('coaching.request')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      route_id: one.route,
      firm_id: one.firm,
      kind: one.kind,
      number: one.number,
      phase: 'preparing',
      phase_since: act.today,
      reference: one.reference,
      made_by: act.caller.account,
      made_by_organisation: act.caller.organisation,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Request'> | undefined
}

type Columns = Omit<
  Selectable<Row>,
  'id' | 'version' | 'region_id' | 'subject_id' | 'holder_id' | 'points' | 'basis'
> & {
  readonly points: string | null
  readonly basis: string | null
}

/** False when somebody else changed it first. */
export async function saveRequest(act: Act, one: CoachingRequest, columns: Partial<Columns>): Promise<boolean> {
  const saved = await table(act)
    .updateTable('coaching.request')
    .set((row) => ({ ...columns, version: row('version', '+', 1) }))
    .where('id', '=', one.id)
    .where('phase', '=', one.phase)
    .where('version', '=', one.version)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** What was granted on this route, for one piece of work or for all of it, counts no more from that day on. */
export async function saveOver(act: Act, route: Id<'Route'>, on: Day, placement?: Id<'Placement'>): Promise<void> {
  let query = table(act)
    .updateTable('coaching.request')
    .set((row) => ({ over_on: on, version: row('version', '+', 1) }))
    .where('route_id', '=', route)
    .where('phase', 'in', ['granted', 'partly'])
    .where('over_on', 'is', null)
  if (placement) query = query.where('placement_id', '=', placement)
  await query.execute()
}
