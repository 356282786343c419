import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { Phase, Route } from './route.ts'
import type { StepName } from './route.workflow.ts'

/** One step as it was set, with its reason and what comes after it. */
export interface StepTaken {
  readonly id: string
  readonly step: StepName | 'begin' | 'changePayer'
  readonly from: Phase | null
  readonly to: Phase
  readonly on: Day
  readonly reason: string | null
  readonly words: string | null
  readonly nextStep: string | null
  readonly by: Id<'Account'> | null
  readonly at: string
}

type NewStep = Omit<StepTaken, 'id' | 'by' | 'at'>

export const keepStep = (act: Act, route: Pick<Route, 'id' | 'subject' | 'holder'>, one: NewStep) =>
  act
    .tables<CoachingTables>()
    .insertInto('coaching.route_step')
    .values({
      region_id: act.caller.region,
      subject_id: route.subject,
      holder_id: route.holder,
      route_id: route.id,
      step: one.step,
      from_phase: one.from,
      to_phase: one.to,
      on_day: one.on,
      reason: one.reason,
      words: one.words,
      next_step: one.nextStep,
      by_account: act.caller.account,
      by_organisation: act.caller.organisation,
      at: act.now,
    })
    .returning(['id', 'subject_id', 'holder_id'])
    .executeTakeFirstOrThrow()

/** The last step first. */
export async function stepsOf(act: Act, route: Id<'Route'>): Promise<readonly StepTaken[]> {
  const rows = await act
    .tables<CoachingTables>()
    .selectFrom('coaching.route_step')
    .selectAll()
    .where('route_id', '=', route)
    .orderBy('at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    step: row.step as StepTaken['step'],
    from: row.from_phase as Phase | null,
    to: row.to_phase as Phase,
    on: row.on_day as Day,
    reason: row.reason,
    words: row.words,
    nextStep: row.next_step,
    by: row.by_account as Id<'Account'> | null,
    at: row.at.toISOString(),
  }))
}
