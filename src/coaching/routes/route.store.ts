import { type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingRoute, CoachingTables } from '../coaching.tables.ts'
import { type Entry, ended, type Kind, type Phase, type Route } from './route.ts'

const table = (act: Act) => act.tables<CoachingTables>()

const toRoute = (row: Selectable<CoachingRoute>): Route => ({
  id: row.id as Id<'Route'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  kind: row.kind as Kind,
  entry: row.entry as Entry,
  phase: row.phase as Phase,
  since: row.phase_since as Day,
  firm: row.firm_id as Id<'Organisation'>,
  coach: row.coach_id as Id<'Account'> | null,
  trial: row.trial_id as Id<'Placement'> | null,
  contract: row.contract_id as Id<'Placement'> | null,
  follows: row.follows_id as Id<'Route'> | null,
  assignment: row.assignment,
  reference: row.reference,
  price: row.price_cents,
  expectedOn: row.expected_on as Day | null,
  begunOn: row.begun_on as Day | null,
  endedOn: row.ended_on as Day | null,
  endReason: row.end_reason,
  madeBy: row.made_by as Id<'Account'> | null,
  version: row.version,
})

export async function findRouteRow(act: Act, id: string): Promise<Route | undefined> {
  const row = await table(act).selectFrom('coaching.route').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toRoute(row)
}

/** Locked until the act ends: two steps at one moment become one after the other. */
export async function holdRouteRow(act: Act, id: string): Promise<Route | undefined> {
  const row = await table(act)
    .selectFrom('coaching.route')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toRoute(row)
}

export interface RouteFilter {
  readonly firm?: string | undefined
  readonly coach?: string | undefined
  readonly subject?: string | undefined
  readonly holder?: string | undefined
  readonly phases?: readonly Phase[] | undefined
  /** Only those that still run. */
  readonly open?: true | undefined
}

/** The last one on the page before: of those that moved on one day, by their id. */
export interface RoutePlace {
  readonly since: Day
  readonly id: string
}

/** Those that moved last first. `found` is one more than `limit` when there is more: that one is read by nobody. */
export async function listRoutes(
  act: Act,
  filter: RouteFilter,
  { after, limit }: { after?: RoutePlace | undefined; limit: number } = { limit: 200 },
): Promise<readonly (Route & { readonly found: number })[]> {
  const first = filtered(table(act).selectFrom('coaching.route'), filter, after)
    .selectAll()
    .orderBy('phase_since', 'desc')
    .orderBy('id')
    .limit(limit + 1)
  const rows = await table(act)
    .selectFrom(first.as('r'))
    .selectAll()
    .select(sql<number>`(count(*) over ())::int`.as('found'))
    .orderBy('r.phase_since', 'desc')
    .orderBy('r.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...toRoute(row), found: row.found }))
}

type Routes = SelectQueryBuilder<CoachingTables, 'coaching.route', object>

function filtered(from: Routes, filter: RouteFilter, after: RoutePlace | undefined): Routes {
  let query = from
  if (filter.firm) query = query.where('firm_id', '=', filter.firm)
  if (filter.coach) query = query.where('coach_id', '=', filter.coach)
  if (filter.subject) query = query.where('subject_id', '=', filter.subject)
  if (filter.holder) query = query.where('holder_id', '=', filter.holder)
  if (filter.phases) query = query.where('phase', 'in', [...filter.phases])
  if (filter.open) query = query.where('ended_on', 'is', null)
  if (!after) return query
  const { since, id } = after
  return query.where((where) =>
    where.or([where('phase_since', '<', since), where.and([where('phase_since', '=', since), where('id', '>', id)])]),
  )
}

export async function countOpenRoutes(act: Act, subject: Id<'Subject'>): Promise<number> {
  const { count } = await act
    .figures<CoachingTables>()
    .selectFrom('coaching.route')
    .select((route) => route.fn.countAll<string>().as('count'))
    .where('subject_id', '=', subject)
    .where('ended_on', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export interface NewRoute {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly kind: Kind
  readonly entry: Entry
  readonly phase: Phase
  readonly firm: Id<'Organisation'>
  readonly coach?: Id<'Account'> | null
  readonly follows?: Id<'Route'> | null
  readonly trial?: Id<'Placement'> | null
  readonly contract?: Id<'Placement'> | null
  readonly assignment?: string | null
  readonly reference?: string | null
  readonly price?: number | null
}

/** Nothing when she has one with this firm already: the unique row decides, also at the same moment. */
export async function keepRoute(act: Act, one: NewRoute): Promise<Id<'Route'> | undefined> {
  const kept = await table(act)
    .insertInto('coaching.route')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      kind: one.kind,
      entry: one.entry,
      phase: one.phase,
      phase_since: act.today,
      firm_id: one.firm,
      coach_id: one.coach ?? null,
      follows_id: one.follows ?? null,
      trial_id: one.trial ?? null,
      contract_id: one.contract ?? null,
      assignment: one.assignment ?? null,
      reference: one.reference ?? null,
      price_cents: one.price ?? null,
      made_by: act.caller.account,
      made_by_organisation: act.caller.organisation,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Route'> | undefined
}

interface Moved {
  readonly coach?: Id<'Account'> | null
  readonly trial?: Id<'Placement'> | null
  readonly contract?: Id<'Placement'> | null
  readonly expectedOn?: Day | null
  readonly begunOn?: Day | null
  readonly endReason?: string | null
}

/** False when somebody else moved it first. */
export async function saveRoutePhase(act: Act, route: Route, to: Phase, on: Day, also: Moved = {}): Promise<boolean> {
  const over = ended.some((one) => one === to)
  const saved = await table(act)
    .updateTable('coaching.route')
    .set((row) => ({
      phase: to,
      phase_since: on,
      ended_on: over ? on : null,
      end_reason: over ? (also.endReason ?? 'done') : null,
      ...(also.coach === undefined ? {} : { coach_id: also.coach }),
      ...(also.trial === undefined ? {} : { trial_id: also.trial }),
      ...(also.contract === undefined ? {} : { contract_id: also.contract }),
      ...(also.expectedOn === undefined ? {} : { expected_on: also.expectedOn }),
      ...(also.begunOn === undefined ? {} : { begun_on: also.begunOn }),
      version: row('version', '+', 1),
    }))
    .where('id', '=', route.id)
    .where('phase', '=', route.phase)
    .where('version', '=', route.version)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}
