import { type Selectable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { TrajectoriesPlacement, TrajectoriesTables } from '../trajectories.tables.ts'
import type { Decision, Kind, NextStep, Payer, PayerKind, Phase, Placement } from './placement.ts'

type Row = Selectable<TrajectoriesPlacement>

const table = (act: Act) => act.tables<TrajectoriesTables>()

const toPlacement = (row: Row): Placement => ({
  id: row.id as Id<'Placement'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  kind: row.kind as Kind,
  phase: row.phase as Phase,
  since: row.phase_since as Day,
  employer: row.employer_id as Id<'Employer'> | null,
  lender: row.lender_id as Id<'Organisation'> | null,
  employment: row.employment_id as Id<'Placement'> | null,
  vacancy: row.vacancy_id as Id<'Vacancy'> | null,
  holdsPlace: row.holds_place,
  supervisor: row.supervisor,
  from: row.first_day as Day,
  startedOn: row.started_on as Day | null,
  endedOn: row.ended_on as Day | null,
  endReason: row.end_reason,
  next: row.next_step as NextStep | null,
  payer: payerIn(row),
  askedUntil: row.asked_until as Day | null,
  decision: decisionIn(row),
  madeBy: row.made_by as Id<'Account'> | null,
})

const payerIn = ({ payer_kind, payer_id, payer_name }: Row): Payer | null =>
  payer_kind === null
    ? null
    : { kind: payer_kind as PayerKind, id: payer_id as Id<'Organisation'> | null, name: payer_name }

const decisionIn = (row: Row): Decision | null =>
  row.decision === null
    ? null
    : {
        says: row.decision as Decision['says'],
        on: row.decided_on as Day,
        from: row.granted_from as Day | null,
        until: row.granted_until as Day | null,
        reason: row.refusal_reason,
        longerBecause: row.longer_because,
        letter: row.letter_reference,
      }

export async function findPlacementRow(act: Act, id: string): Promise<Placement | undefined> {
  const row = await table(act).selectFrom('trajectories.placement').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toPlacement(row)
}

/** Locked until the act ends: two steps at one moment become one after the other. */
export async function holdPlacementRow(act: Act, id: string): Promise<Placement | undefined> {
  const row = await table(act)
    .selectFrom('trajectories.placement')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toPlacement(row)
}

export interface PlacementFilter {
  readonly kinds?: readonly Kind[] | undefined
  readonly phases?: readonly Phase[] | undefined
  readonly employer?: string | undefined
  readonly vacancy?: string | undefined
  readonly subject?: string | undefined
  readonly holder?: string | undefined
  readonly employment?: string | undefined
}

/** Newest first; at most 200. */
export async function listPlacements(act: Act, filter: PlacementFilter): Promise<readonly Placement[]> {
  let query = table(act).selectFrom('trajectories.placement').selectAll()
  if (filter.kinds) query = query.where('kind', 'in', [...filter.kinds])
  if (filter.phases) query = query.where('phase', 'in', [...filter.phases])
  if (filter.employer) query = query.where('employer_id', '=', filter.employer)
  if (filter.vacancy) query = query.where('vacancy_id', '=', filter.vacancy)
  if (filter.subject) query = query.where('subject_id', '=', filter.subject)
  if (filter.holder) query = query.where('holder_id', '=', filter.holder)
  if (filter.employment) query = query.where('employment_id', '=', filter.employment)
  const rows = await query.orderBy('phase_since', 'desc').orderBy('id').limit(200).execute()
  return rows.map(toPlacement)
}

export interface NewPlacement {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly kind: Kind
  readonly phase: Phase
  readonly employer: Id<'Employer'> | null
  readonly lender?: Id<'Organisation'> | null
  readonly employment?: Id<'Placement'> | null
  readonly vacancy?: Id<'Vacancy'> | null
  readonly proposal?: Id<'Proposal'> | null
  readonly follows?: Id<'Placement'> | null
  readonly supervisor?: string | null
  readonly from: Day
  readonly until: Day | null
  readonly payer?: Payer | null
}

/** Nothing when she has this already: the unique row decides, also at the same moment. */
export async function keepPlacement(act: Act, one: NewPlacement): Promise<Id<'Placement'> | undefined> {
  const kept = await table(act)
    .insertInto('trajectories.placement')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      kind: one.kind,
      phase: one.phase,
      phase_since: act.today,
      employer_id: one.employer,
      lender_id: one.lender ?? null,
      employment_id: one.employment ?? null,
      vacancy_id: one.vacancy ?? null,
      holds_place: one.vacancy != null,
      proposal_id: one.proposal ?? null,
      follows_id: one.follows ?? null,
      supervisor: one.supervisor ?? null,
      first_day: one.from,
      started_on: one.phase === 'running' ? one.from : null,
      payer_id: one.payer?.id ?? null,
      payer_kind: one.payer?.kind ?? null,
      payer_name: one.payer?.name ?? null,
      asked_until: one.payer ? one.until : null,
      made_by: act.caller.account,
      made_by_organisation: act.caller.organisation,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Placement'> | undefined
}

type Changes = Partial<
  Pick<
    Row,
    | 'started_on'
    | 'ended_on'
    | 'end_reason'
    | 'next_step'
    | 'decision'
    | 'decided_on'
    | 'decided_by'
    | 'decided_by_organisation'
    | 'letter_reference'
    | 'refusal_reason'
    | 'longer_because'
    | 'granted_from'
    | 'granted_until'
    | 'holds_place'
    | 'first_day'
    | 'supervisor'
  >
> & { readonly law_basis?: string }

/** Moves from the phase it was in, and from no other: false when somebody else was first. */
export async function savePhase(act: Act, from: Placement, to: Phase, changes: Changes): Promise<boolean> {
  const moved = await table(act)
    .updateTable('trajectories.placement')
    .set((now) => ({ phase: to, phase_since: act.today, version: now('version', '+', 1), ...changes }))
    .where('id', '=', from.id)
    .where('phase', '=', from.phase)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

/** True for one asker only: the place that the work before held goes on with the work after. */
export async function passPlace(act: Act, from: Id<'Placement'>, vacancy: Id<'Vacancy'>): Promise<boolean> {
  const passed = await table(act)
    .updateTable('trajectories.placement')
    .set({ holds_place: false })
    .where('id', '=', from)
    .where('vacancy_id', '=', vacancy)
    .where('holds_place', '=', true)
    .executeTakeFirst()
  return passed.numUpdatedRows === 1n
}

export const saveSupervisor = (act: Act, id: Id<'Placement'>, supervisor: string) =>
  table(act).updateTable('trajectories.placement').set({ supervisor }).where('id', '=', id).execute()

/** Contracts whose first day has come, and that nobody has begun yet. For the night only: nobody is named. */
export async function contractsToStart(act: Act) {
  const { rows } = await sql<{ id: Id<'Placement'> }>`
    select id from trajectories.placement where phase = 'agreed' and first_day <= ${act.today}
    order by first_day, id limit 1000`.execute(act.figures<TrajectoriesTables>())
  return rows.map(({ id }) => id)
}
