import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

export interface HandoverRow {
  readonly to: string
  readonly from: Day
  readonly note: string | null
  readonly begins: boolean
}

/** Of whom, with the lead of before. */
export type Dossiers = readonly (Read & { readonly lead: string | null })[]

/** The whole, and a line for each dossier: answers which line is of whom. */
export async function keepHandover(act: Act, { to, from, note, begins }: HandoverRow, dossiers: Dossiers) {
  const { caller } = act
  const { id } = await act
    .figures<PeopleTables>()
    .insertInto('people.handover')
    .values({
      region_id: caller.region,
      organisation_id: caller.organisation as string,
      to_id: to,
      from_day: from,
      note,
      made_at: new Date(act.now),
      made_by: caller.account,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = await act
    .figures<PeopleTables>()
    .insertInto('people.handed')
    .values(
      dossiers.map(({ subject, holder, lead }) => ({
        handover_id: id,
        region_id: caller.region,
        subject_id: subject,
        holder_id: holder,
        lead_before: lead,
        to_id: to,
        from_day: from,
        by_id: caller.account,
        begun_at: begins ? new Date(act.now) : null,
      })),
    )
    .returning(['id', 'subject_id', 'holder_id'])
    .execute()
  return new Map(rows.map((row) => [`${row.subject_id} ${row.holder_id}`, row.id]))
}

/** What is open and was the old lead's, with whose it was. */
export interface WentAlong {
  readonly tasks: readonly string[]
  readonly notes: readonly string[]
}

/** Open tasks and next steps of the old lead go to the new one: what somebody else took up stays with him. */
export async function moveAlong(act: Act, dossiers: Dossiers, to: string): Promise<WentAlong> {
  const whose = sql`select * from unnest(${dossiers.map(({ subject }) => subject)}::uuid[],
    ${dossiers.map(({ holder }) => holder)}::uuid[], ${dossiers.map(({ lead }) => lead)}::uuid[])
    as w(subject, holder, lead)`
  const tasks = await sql<{ id: string }>`
    update people.task t set owner_id = ${to}::uuid, handed_by = ${act.caller.account}::uuid, version = t.version + 1
    from people.task_about a join (${whose}) w on w.subject = a.subject_id and w.holder = a.holder_id
    where a.id = t.id and t.done_on is null and t.owner_id = w.lead and t.owner_id <> ${to}::uuid
      and t.organisation_id = w.holder
    returning t.id`.execute(act.figures())
  const notes = await sql<{ id: string }>`
    update people.note n set next_account_id = ${to}::uuid from (${whose}) w
    where n.subject_id = w.subject and n.holder_id = w.holder and n.next_day is not null and n.next_done_on is null
      and coalesce(n.next_account_id, n.author_id) = w.lead
    returning n.id`.execute(act.figures())
  return { tasks: tasks.rows.map(({ id }) => id), notes: notes.rows.map(({ id }) => id) }
}

/** Back to whom they were, of these dossiers, unless somebody took them up since. */
export async function moveBack(act: Act, { tasks, notes }: WentAlong, to: string, dossiers: Dossiers): Promise<void> {
  const whose = sql`select * from unnest(${dossiers.map(({ subject }) => subject)}::uuid[],
    ${dossiers.map(({ holder }) => holder)}::uuid[], ${dossiers.map(({ lead }) => lead)}::uuid[])
    as w(subject, holder, lead)`
  await sql`update people.task t set owner_id = w.lead, handed_by = ${act.caller.account}::uuid, version = t.version + 1
    from people.task_about a join (${whose}) w on w.subject = a.subject_id and w.holder = a.holder_id
    where a.id = t.id and t.id = any(${[...tasks]}::uuid[]) and t.owner_id = ${to}::uuid and t.done_on is null
      and w.lead is not null`.execute(act.figures())
  await sql`update people.note n set next_account_id = case when n.author_id = w.lead then null else w.lead end
    from (${whose}) w
    where n.subject_id = w.subject and n.holder_id = w.holder and n.id = any(${[...notes]}::uuid[])
      and n.next_account_id = ${to}::uuid and n.next_done_on is null`.execute(act.figures())
}

export interface Handed extends Read {
  readonly id: string
  readonly leadBefore: Id<'Account'> | null
  readonly to: Id<'Account'>
  readonly from: Day
  readonly begun: boolean
}

/** One line that still stands: held, so that it begins once. */
export async function findHanded(act: Act, id: string): Promise<Handed | undefined> {
  const { rows } = await sql<Handed>`select id, subject_id as subject, holder_id as holder, lead_before as "leadBefore",
      to_id as "to", from_day as "from", begun_at is not null as begun
    from people.handed where id = ${id} and undone_at is null for no key update`.execute(act.figures())
  return rows[0]
}

export const markBegun = (act: Act, id: string) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.handed')
    .set({ begun_at: new Date(act.now) })
    .where('id', '=', id)
    .execute()

export const markUndone = (act: Act, ids: readonly string[]) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.handed')
    .set({ undone_at: new Date(act.now) })
    .where('id', 'in', [...ids])
    .where('undone_at', 'is', null)
    .returning('id')
    .execute()

/** The new lead, when nobody became it in between. True when it is so now. */
export async function saveLeadOf(act: Act, { subject, holder, leadBefore, to }: Handed) {
  const { rows } = await sql<{ id: string; version: number }>`
    update people.dossier set lead_account_id = ${to}, version = version + 1, changed_at = ${act.now}
    where subject_id = ${subject} and organisation_id = ${holder} and removed_at is null
      and lead_account_id is not distinct from ${leadBefore}::uuid
    returning id, version`.execute(act.figures())
  return rows[0]
}

/** Who leads her now, for a letter that waited. */
export async function leadNow(act: Act, { subject, holder }: Read): Promise<Id<'Account'> | null> {
  const { rows } = await sql<{ lead: Id<'Account'> | null }>`select lead_account_id as lead from people.dossier
    where subject_id = ${subject} and organisation_id = ${holder} and removed_at is null`.execute(act.figures())
  return rows[0]?.lead ?? null
}

/** The history of one dossier, newest first. The note is there for who made it and their colleagues alone. */
export const listHanded = (act: Act, { subject, holder }: Read) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.handed as h')
    .leftJoin('people.handover as w', 'w.id', 'h.handover_id')
    .select(['h.subject_id', 'h.id', 'h.lead_before', 'h.to_id', 'h.from_day', 'h.by_id', 'h.begun_at', 'w.note'])
    .where('h.subject_id', '=', subject)
    .where('h.holder_id', '=', holder)
    .where('h.undone_at', 'is', null)
    .orderBy('h.from_day', 'desc')
    .orderBy('h.id')
    .execute()

/** With whoever is forgotten her lines go, and the note on a whole of which nothing is left. */
export async function dropHanded(act: Act, { subject, holder }: Read): Promise<void> {
  await sql`delete from people.handed where subject_id = ${subject} and holder_id = ${holder}`.execute(act.figures())
  await sql`delete from people.handover w where not exists (
    select from people.handed h where h.handover_id = w.id)`.execute(act.figures())
}
