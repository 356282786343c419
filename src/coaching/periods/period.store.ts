import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingPeriod, CoachingTables } from '../coaching.tables.ts'
import type { PayerKind } from '../routes/route.ts'
import type { Period } from './period.ts'

const table = (act: Act) => act.tables<CoachingTables>()

const toPeriod = (row: Selectable<CoachingPeriod>): Period => ({
  id: row.id as Id<'Period'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  route: row.route_id as Id<'Route'>,
  firm: row.firm_id as Id<'Organisation'>,
  placement: row.placement_id as Id<'Placement'> | null,
  kind: row.kind as Period['kind'],
  number: row.number,
  from: row.from_day as Day,
  until: row.until_day as Day,
  endedOn: row.ended_on as Day | null,
  share: row.share,
  ofWorked: row.of_worked,
  granted: row.granted_minutes,
  rate: row.rate_cents,
  payerKind: row.payer_kind as PayerKind,
  payer: row.payer_id as Id<'Organisation'> | null,
  payerName: row.payer_name,
  regime: row.regime,
  decidedOn: row.decided_on as Day,
  reference: row.reference,
  differsBecause: row.differs_because,
  worked: row.worked_minutes,
  entered: row.entered_minutes,
  approved: row.approved_minutes,
  claimed: row.claimed_minutes,
  paid: row.paid_minutes,
})

/** All that was ever granted on these routes, the first first. */
export async function periodsOf(act: Act, routes: readonly Id<'Route'>[]): Promise<readonly Period[]> {
  if (routes.length === 0) return []
  const rows = await table(act)
    .selectFrom('coaching.period')
    .selectAll()
    .where('route_id', 'in', [...routes])
    .orderBy('from_day')
    .execute()
  return rows.map(toPeriod)
}

/** What runs at a firm on one of these days: about whom there can be hours. */
export async function periodsBetween(
  act: Act,
  firm: Id<'Organisation'>,
  from: Day,
  until: Day,
): Promise<readonly Period[]> {
  const rows = await table(act)
    .selectFrom('coaching.period')
    .selectAll()
    .where('firm_id', '=', firm)
    .where('from_day', '<=', until)
    .where((row) => row(row.fn.coalesce('ended_on', 'until_day'), '>=', from))
    .execute()
  return rows.map(toPeriod)
}

export async function findPeriod(act: Act, id: Id<'Period'>): Promise<Period | undefined> {
  const row = await table(act).selectFrom('coaching.period').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toPeriod(row)
}

/** Locked in one order, so that two who approve many at once wait for each other and never for good. */
export async function holdPeriods(act: Act, ids: readonly Id<'Period'>[]): Promise<readonly Period[]> {
  if (ids.length === 0) return []
  const rows = await table(act)
    .selectFrom('coaching.period')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(toPeriod)
}

export type NewPeriod = Omit<Period, 'id' | 'endedOn' | 'worked' | 'entered' | 'approved' | 'claimed' | 'paid'> & {
  /** The values it rests on, each with its day and source, as they were then. */
  readonly basis: object
}

/** Nothing when these days were granted already: the database lets no two overlap. */
export async function keepPeriod(act: Act, one: NewPeriod): Promise<Id<'Period'> | undefined> {
  const kept = await table(act)
    .insertInto('coaching.period')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      route_id: one.route,
      firm_id: one.firm,
      placement_id: one.placement,
      kind: one.kind,
      number: one.number,
      from_day: one.from,
      until_day: one.until,
      share: one.share,
      of_worked: one.ofWorked,
      granted_minutes: one.granted,
      rate_cents: one.rate,
      payer_kind: one.payerKind,
      payer_id: one.payer,
      payer_name: one.payerName,
      regime: one.regime,
      decided_on: one.decidedOn,
      reference: one.reference,
      differs_because: one.differsBecause,
      basis: JSON.stringify(one.basis),
      made_by: act.caller.account,
      made_by_organisation: act.caller.organisation,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Period'> | undefined
}

export const endPeriod = (act: Act, id: Id<'Period'>, on: Day) =>
  table(act).updateTable('coaching.period').set({ ended_on: on }).where('id', '=', id).execute()
