import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { VisitPurpose } from '#vocabulary/public.ts'
import type { EmployersContactMoment, EmployersTables } from '../employers.tables.ts'
import type { Moment, MomentFacts, MomentKind } from './moment.rules.ts'

const moments = (act: Act) => act.tables<EmployersTables>().selectFrom('employers.contact_moment').selectAll()

export async function keepMoment(act: Act, employer: string, facts: MomentFacts): Promise<Id<'ContactMoment'>> {
  const { kind, purpose, text, on, due } = facts
  const kept = await act
    .tables<EmployersTables>()
    .insertInto('employers.contact_moment')
    .values({
      region_id: act.caller.region,
      employer_id: employer,
      kind,
      purpose,
      text,
      on_day: on,
      due_day: due,
      account_id: act.caller.account,
      organisation_id: act.caller.organisation,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as Id<'ContactMoment'>
}

export async function momentsOfEmployer(act: Act, employer: string, limit: number): Promise<readonly Moment[]> {
  const rows = await moments(act)
    .where('employer_id', '=', employer)
    .orderBy('on_day', 'desc')
    .orderBy('written_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(momentOf)
}

export async function findMomentForUpdate(act: Act, employer: string, id: string): Promise<Moment | undefined> {
  const row = await moments(act).where('id', '=', id).where('employer_id', '=', employer).forUpdate().executeTakeFirst()
  return row && momentOf(row)
}

export async function openMomentsOf(
  act: Act,
  { employer, accounts, kinds }: { employer?: string; accounts?: readonly string[]; kinds: readonly MomentKind[] },
): Promise<readonly Moment[]> {
  let open = moments(act)
    .where('kind', 'in', [...kinds])
    .where('closed_on', 'is', null)
  if (employer) open = open.where('employer_id', '=', employer)
  if (accounts) open = open.where('account_id', 'in', [...accounts])
  return (await open.orderBy('due_day').limit(500).execute()).map(momentOf)
}

export const saveClosing = (act: Act, { id, closedOn, outcome }: Moment) =>
  act
    .tables<EmployersTables>()
    .updateTable('employers.contact_moment')
    .set({ closed_on: closedOn, closed_by: closedOn && act.caller.account, outcome })
    .where('id', '=', id)
    .execute()

const momentOf = (row: Selectable<EmployersContactMoment>): Moment => ({
  id: row.id as Id<'ContactMoment'>,
  employer: row.employer_id as Id<'Employer'>,
  kind: row.kind as MomentKind,
  purpose: row.purpose as VisitPurpose | null,
  text: row.text,
  on: row.on_day as Day,
  due: row.due_day as Day | null,
  account: row.account_id as Id<'Account'> | null,
  organisation: row.organisation_id as Id<'Organisation'> | null,
  closedOn: row.closed_on as Day | null,
  closedBy: row.closed_by as Id<'Account'> | null,
  outcome: row.outcome,
})
