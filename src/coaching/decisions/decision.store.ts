import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingDecision, CoachingObjection, CoachingTables } from '../coaching.tables.ts'
import type { CoachingRequest } from '../requests/request.ts'
import type { Decision, Missing, Objection, ObjectionOutcome, Says } from './decision.ts'

const table = (act: Act) => act.tables<CoachingTables>()

const toDecision = (row: Selectable<CoachingDecision>): Decision & { request: Id<'Request'> } => ({
  id: row.id as Id<'Decision'>,
  request: row.request_id as Id<'Request'>,
  says: row.says as Says,
  round: row.round,
  on: row.decided_on as Day,
  hand: row.hand as Decision['hand'],
  letter: row.reference,
  reason: row.reason,
  missing: (row.missing ?? []) as Missing[],
  words: row.words,
  by: row.by_day as Day | null,
  from: row.from_day as Day | null,
  until: row.until_day as Day | null,
  granted: row.granted_minutes,
  share: row.share,
  rate: row.rate_cents,
  differsBecause: row.differs_because,
  decidedBy: row.decided_by as Id<'Account'> | null,
})

/** All that was said about these requests, the first first. */
export async function decisionsOn(act: Act, requests: readonly Id<'Request'>[]) {
  if (requests.length === 0) return []
  const rows = await table(act)
    .selectFrom('coaching.decision')
    .selectAll()
    .where('request_id', 'in', [...requests])
    .orderBy('made_at')
    .execute()
  return rows.map(toDecision)
}

export type NewDecision = Omit<Decision, 'id' | 'decidedBy'> & { readonly basis: object }

/** Nothing when this was answered already: the unique row decides, also at the same moment. */
export async function keepDecision(act: Act, request: CoachingRequest, one: NewDecision) {
  const kept = await table(act)
    .insertInto('coaching.decision')
    .values({
      region_id: act.caller.region,
      subject_id: request.subject,
      holder_id: request.holder,
      request_id: request.id,
      says: one.says,
      round: one.round,
      decided_on: one.on,
      hand: one.hand,
      reference: one.letter,
      reason: one.reason,
      missing: one.missing.length > 0 ? [...one.missing] : null,
      words: one.words,
      by_day: one.by,
      from_day: one.from,
      until_day: one.until,
      granted_minutes: one.granted,
      share: one.share,
      rate_cents: one.rate,
      differs_because: one.differsBecause,
      basis: JSON.stringify(one.basis),
      decided_by: act.caller.account,
      decided_by_organisation: act.caller.organisation,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Decision'> | undefined
}

const toObjection = (row: Selectable<CoachingObjection>): Objection => ({
  id: row.id as Id<'Objection'>,
  decision: row.decision_id as Id<'Decision'>,
  byWhom: row.by_whom as Objection['byWhom'],
  on: row.made_on as Day,
  outcome: row.outcome as ObjectionOutcome | null,
  outcomeOn: row.outcome_on as Day | null,
})

export async function objectionsTo(act: Act, request: Id<'Request'>): Promise<readonly Objection[]> {
  const rows = await table(act)
    .selectFrom('coaching.objection')
    .selectAll()
    .where('request_id', '=', request)
    .orderBy('made_on')
    .execute()
  return rows.map(toObjection)
}

export async function keepObjection(
  act: Act,
  request: CoachingRequest,
  one: Pick<Objection, 'decision' | 'byWhom' | 'on'>,
): Promise<Id<'Objection'> | undefined> {
  const kept = await table(act)
    .insertInto('coaching.objection')
    .values({
      region_id: act.caller.region,
      subject_id: request.subject,
      holder_id: request.holder,
      request_id: request.id,
      decision_id: one.decision,
      by_whom: one.byWhom,
      made_on: one.on,
      written_by: act.caller.account,
      written_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Objection'> | undefined
}

/** False when its outcome was written already. */
export async function saveOutcome(act: Act, id: Id<'Objection'>, outcome: ObjectionOutcome, on: Day): Promise<boolean> {
  const saved = await table(act)
    .updateTable('coaching.objection')
    .set({ outcome, outcome_on: on })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}
