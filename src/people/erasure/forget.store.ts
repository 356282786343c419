import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

/** Taken out of the lists, or stopped: from that day the term runs after which it is erased. */
export interface EndedDossier extends Read {
  readonly endedOn: Day
}

const endedOn = sql<Day>`coalesce((removed_at at time zone 'Europe/Amsterdam')::date, stage_since)`

/** No name and no fact about anybody: only whose dossier ended, and when. */
export async function findEnded(act: Act): Promise<readonly EndedDossier[]> {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'organisation_id', endedOn.as('ended_on')])
    .where((dossier) => dossier.or([dossier('removed_at', 'is not', null), dossier('stage', '=', 'stopped')]))
    .where('merged_into', 'is', null)
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.organisation_id as Id<'Organisation'>,
    endedOn: row.ended_on,
  }))
}

/** Names for who decides about erasing: a read, and the caller looks. */
export const findEndedNames = (act: Act, people: readonly Read[]) =>
  people.length === 0
    ? Promise.resolve([])
    : act
        .tables<PeopleTables>()
        .selectFrom('people.dossier')
        .select(['subject_id', 'organisation_id', 'given_name', 'name_prefix', 'family_name'])
        .where(
          'subject_id',
          'in',
          people.map(({ subject }) => subject),
        )
        .where('organisation_id', '=', act.caller.organisation)
        .execute()

/** Which of these somebody still keeps a dossier of. */
export async function findKept(act: Act, people: readonly Read[]): Promise<readonly Read[]> {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'organisation_id'])
    .where('subject_id', '=', sql<string>`any(${people.map(({ subject }) => subject)}::uuid[])`)
    .execute()
  const kept = new Set(rows.map((row) => `${row.subject_id} ${row.organisation_id}`))
  return people.filter(({ subject, holder }) => kept.has(`${subject} ${holder}`))
}

export const dropNotes = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PeopleTables>()
    .deleteFrom('people.note')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .executeTakeFirst()

/** Their content is worth nothing any more as soon as her key is gone; the rows go as well. */
export const dropDocuments = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PeopleTables>()
    .deleteFrom('people.document')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .execute()

/** What a file said about her, kept so that an import can be undone. */
export const dropImportRows = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PeopleTables>()
    .deleteFrom('people.import_row')
    .where('dossier_id', 'in', (dossier) =>
      dossier
        .selectFrom('people.dossier')
        .select('id')
        .where('subject_id', '=', subject)
        .where('organisation_id', '=', holder),
    )
    .execute()

export const dropDossier = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PeopleTables>()
    .deleteFrom('people.dossier')
    .where('subject_id', '=', subject)
    .where('organisation_id', '=', holder)
    .returning(['stage', 'email', 'phone'])
    .executeTakeFirst()

/** Where a letter goes, also when the dossier ended; only for who writes it. */
export const findEndedAddress = (act: Act, { subject, holder }: Read) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'given_name', 'name_prefix', 'family_name', 'town', 'phone', 'email', 'letters_by'])
    .where('subject_id', '=', subject)
    .where('organisation_id', '=', holder)
    .executeTakeFirst()

/** How many dossiers, notes, own statements, tasks and messages one holder keeps; of these people only when some are named. */
export async function countKept(act: Act, holder: Id<'Organisation'>, only?: readonly Id<'Subject'>[]) {
  const dossiers = sql<string>`(select count(*) from people.dossier where organisation_id = ${holder} ${among(only)})`
  const notes = sql<string>`(select count(*) from people.note where holder_id = ${holder} ${among(only)})`
  const said = sql<string>`(select count(*) from people.own_statement where holder_id = ${holder} ${among(only)})`
  const tasks = sql<string>`(select count(*) from people.task_about where holder_id = ${holder} ${among(only)})`
  const sent = sql<string>`(select count(*) from people.message where holder_id = ${holder} ${among(only)})`
  const { rows } = await sql<Record<'dossiers' | 'notes' | 'statements' | 'tasks' | 'messages', string>>`
    select ${dossiers} as dossiers, ${notes} as notes, ${said} as statements, ${tasks} as tasks,
      ${sent} as messages`.execute(act.figures())
  const [row] = rows
  return {
    dossiers: Number(row?.dossiers ?? 0),
    notes: Number(row?.notes ?? 0),
    statements: Number(row?.statements ?? 0),
    tasks: Number(row?.tasks ?? 0),
    messages: Number(row?.messages ?? 0),
  }
}

const among = (only: readonly string[] | undefined) => (only ? sql`and subject_id = any(${only}::uuid[])` : sql``)
