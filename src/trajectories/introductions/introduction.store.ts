import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import { type ClockTime, type Day, type Id, instantOf } from '#values/public.ts'
import type { TrajectoriesIntroduction, TrajectoriesTables } from '../trajectories.tables.ts'
import type { Introduction, IntroductionOutcome, Phase, Plan, Standing, Way } from './introduction.ts'

type Row = Selectable<TrajectoriesIntroduction>

const table = (act: Act) => act.tables<TrajectoriesTables>()

export const toIntroduction = (row: Row): Introduction => ({
  id: row.id as Id<'Introduction'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  proposal: row.proposal_id as Id<'Proposal'>,
  vacancy: row.vacancy_id as Id<'Vacancy'>,
  phase: row.phase as Phase,
  plan: planIn(row),
  sequence: row.sequence,
  before: row.before as Standing | null,
  leavesAt: instantOf(row.leaves_at),
  changedAt: instantOf(row.changed_at),
  because: row.changed_because,
  plannedBy: row.planned_by as Id<'Account'> | null,
  outcome: row.outcome as IntroductionOutcome | null,
  outcomeReason: row.outcome_reason,
})

const planIn = (row: Row): Plan => ({
  day: row.on_day as Day,
  time: row.starts_at as ClockTime,
  minutes: row.minutes,
  way: row.way as Way,
  place: row.place,
  companion: row.companion as Id<'Account'> | null,
  bring: row.bring,
})

const columnsOf = ({ day, time, minutes, way, place, companion, bring }: Plan) => ({
  ...{ on_day: day as string, starts_at: time as number, minutes, way, place },
  ...{ companion: companion as string | null, bring },
})

interface Planned extends Read {
  readonly proposal: Id<'Proposal'>
  readonly vacancy: Id<'Vacancy'>
  readonly plan: Plan
  readonly leavesAt: Date
}

/** Nothing when one is planned already: the unique row decides, also at the same moment. */
export async function keepIntroduction(act: Act, one: Planned): Promise<Id<'Introduction'> | undefined> {
  const kept = await table(act)
    .insertInto('trajectories.introduction')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      proposal_id: one.proposal,
      vacancy_id: one.vacancy,
      phase: 'planned',
      ...columnsOf(one.plan),
      leaves_at: one.leavesAt,
      changed_at: act.now,
      changed_by: act.caller.account,
      planned_by: act.caller.account,
      planned_by_organisation: act.caller.organisation,
      planned_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Introduction'> | undefined
}

interface Change {
  readonly phase: Phase
  readonly plan: Plan
  readonly because: string | null
  readonly before: Standing | null
  readonly leavesAt: Date
}

/** From the standing it was read in, and from no other: false when somebody else was first. */
export async function saveChange(act: Act, from: Introduction, to: Change): Promise<boolean> {
  const { numUpdatedRows } = await table(act)
    .updateTable('trajectories.introduction')
    .set({
      phase: to.phase,
      ...columnsOf(to.plan),
      sequence: from.sequence + 1,
      before: to.before && JSON.stringify(to.before),
      leaves_at: to.leavesAt,
      changed_because: to.because,
      changed_at: act.now,
      changed_by: act.caller.account,
    })
    .where('id', '=', from.id)
    .where('sequence', '=', from.sequence)
    .where('phase', '=', from.phase)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Once: false when a colleague wrote it down, moved it or called it off a moment ago. */
export async function saveOutcome(
  act: Act,
  { id, sequence }: Introduction,
  { outcome, reason }: { readonly outcome: IntroductionOutcome; readonly reason: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await table(act)
    .updateTable('trajectories.introduction')
    .set({
      ...{ phase: 'over', outcome, outcome_reason: reason, outcome_at: act.now, outcome_by: act.caller.account },
      before: null,
    })
    .where('id', '=', id)
    .where('sequence', '=', sequence)
    .where('phase', '=', 'planned')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const rows = (act: Act) => table(act).selectFrom('trajectories.introduction').selectAll()

export async function findIntroductionRow(act: Act, id: string): Promise<Introduction | undefined> {
  const row = await rows(act).where('id', '=', id).executeTakeFirst()
  return row && toIntroduction(row)
}

/** Locked until the act ends: two changes at one moment become one after the other. */
export async function holdIntroductionRow(act: Act, id: string): Promise<Introduction | undefined> {
  const row = await rows(act).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toIntroduction(row)
}

export interface IntroductionFilter {
  readonly id?: string | undefined
  readonly proposal?: Id<'Proposal'> | undefined
  readonly subject?: Id<'Subject'> | undefined
  readonly holder?: Id<'Organisation'> | undefined
  readonly phase?: Phase | undefined
  readonly from?: Day | undefined
}

/** What comes first, first; at most 200. What was taken back was never planned. */
export async function listIntroductions(act: Act, filter: IntroductionFilter): Promise<readonly Introduction[]> {
  let query = rows(act).where('phase', '<>', 'withdrawn')
  if (filter.id) query = query.where('id', '=', filter.id)
  if (filter.proposal) query = query.where('proposal_id', '=', filter.proposal)
  if (filter.subject) query = query.where('subject_id', '=', filter.subject)
  if (filter.holder) query = query.where('holder_id', '=', filter.holder)
  if (filter.phase) query = query.where('phase', '=', filter.phase)
  if (filter.from) query = query.where('on_day', '>=', filter.from)
  return (await query.orderBy('on_day').orderBy('starts_at').orderBy('id').limit(200).execute()).map(toIntroduction)
}
