import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables, CoachingWageValue } from '../coaching.tables.ts'
import type { WageValue, WageValueBasis } from './wage-value.ts'

const table = (act: Act) => act.tables<CoachingTables>()

const toValue = (row: Selectable<CoachingWageValue>): WageValue => ({
  id: row.id as Id<'WageValue'>,
  value: row.value,
  measuredOn: row.measured_on as Day,
  decidedOn: row.decided_on as Day,
  from: row.from_day as Day,
  reviewOn: row.review_on as Day,
  measuredBy: row.measured_by,
  heard: row.heard,
  decidedBy: row.decided_by,
  hand: row.hand as WageValue['hand'],
  reference: row.reference,
  workerView: row.worker_view,
  employerView: row.employer_view,
  basis: row.basis as unknown as WageValueBasis,
  objectedBy: row.objected_by as WageValue['objectedBy'],
  objectedOn: row.objected_on as Day | null,
  objectionOutcome: row.objection_outcome as WageValue['objectionOutcome'],
  objectionOutcomeOn: row.objection_outcome_on as Day | null,
})

/** Everything that was ever measured in this work, the last first. */
export async function valuesOf(act: Act, placement: string): Promise<readonly WageValue[]> {
  const rows = await table(act)
    .selectFrom('coaching.wage_value')
    .selectAll()
    .where('placement_id', '=', placement)
    .orderBy('from_day', 'desc')
    .execute()
  return rows.map(toValue)
}

type Kept = Omit<WageValue, 'id' | 'objectedBy' | 'objectedOn' | 'objectionOutcome' | 'objectionOutcomeOn'>

/** Nothing when another one counts from that day already. */
export async function keepValue(act: Act, at: Read & { route: string; placement: string }, one: Kept) {
  const kept = await table(act)
    .insertInto('coaching.wage_value')
    .values({
      region_id: act.caller.region,
      subject_id: at.subject,
      holder_id: at.holder,
      route_id: at.route,
      placement_id: at.placement,
      value: one.value,
      measured_on: one.measuredOn,
      decided_on: one.decidedOn,
      from_day: one.from,
      review_on: one.reviewOn,
      measured_by: one.measuredBy,
      heard: one.heard,
      decided_by: one.decidedBy,
      hand: one.hand,
      reference: one.reference,
      worker_view: one.workerView,
      employer_view: one.employerView,
      basis: JSON.stringify(one.basis),
      written_by: act.caller.account,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id
}

/** False when somebody objected already. */
export async function saveValueObjection(act: Act, id: Id<'WageValue'>, by: 'worker' | 'employer', on: Day) {
  const saved = await table(act)
    .updateTable('coaching.wage_value')
    .set({ objected_by: by, objected_on: on })
    .where('id', '=', id)
    .where('objected_on', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** False when its outcome was written already. */
export async function saveValueOutcome(
  act: Act,
  id: Id<'WageValue'>,
  outcome: NonNullable<WageValue['objectionOutcome']>,
  on: Day,
) {
  const saved = await table(act)
    .updateTable('coaching.wage_value')
    .set({ objection_outcome: outcome, objection_outcome_on: on })
    .where('id', '=', id)
    .where('objected_on', 'is not', null)
    .where('objection_outcome', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}
