import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { NoteKind } from '../notes/note.rules.ts'
import type { PeopleTables } from '../people.tables.ts'

/** Holds them all, always in the same order, so that two who change many at once wait and never lock each other out. */
export const holdMany = (act: Act, ids: readonly string[]) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()

export type HeldRow = Awaited<ReturnType<typeof holdMany>>[number]

const changed = (act: Act) => ({
  changed_at: new Date(act.now),
  changed_by: act.caller.account,
  version: sql<number>`version + 1`,
})

export const saveLeads = (act: Act, ids: readonly string[], lead: string) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.dossier')
    .set({ lead_account_id: lead, ...changed(act) })
    .where('id', 'in', [...ids])
    .execute()

/** Who has no day yet is available from today. */
export const saveConfirmed = (act: Act, ids: readonly string[]) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.dossier')
    .set({
      available_from: sql<string>`coalesce(available_from, ${act.today}::date)`,
      availability_confirmed_on: act.today,
      ...changed(act),
    })
    .where('id', 'in', [...ids])
    .execute()

export interface LeadBefore {
  readonly id: string
  readonly lead: string | null
}

export const restoreLeads = (act: Act, before: readonly LeadBefore[]) =>
  sql`update people.dossier as d set lead_account_id = b.lead, version = d.version + 1, changed_at = ${act.now},
      changed_by = ${act.caller.account}
    from unnest(${before.map(({ id }) => id)}::uuid[], ${before.map(({ lead }) => lead)}::uuid[]) as b(id, lead)
    where d.id = b.id`.execute(act.figures())

export interface DaysBefore {
  readonly id: string
  readonly from: Day | null
  readonly confirmed: Day | null
}

export const restoreDays = (act: Act, before: readonly DaysBefore[]) =>
  sql`update people.dossier as d set available_from = b.day_from, availability_confirmed_on = b.day_confirmed,
      version = d.version + 1, changed_at = ${act.now}, changed_by = ${act.caller.account}
    from unnest(${before.map(({ id }) => id)}::uuid[], ${before.map(({ from }) => from)}::date[],
      ${before.map(({ confirmed }) => confirmed)}::date[]) as b(id, day_from, day_confirmed)
    where d.id = b.id`.execute(act.figures())

interface SameNote {
  readonly kind: NoteKind
  readonly text: string
  readonly onDay: Day
  readonly nextDay: Day | null
  readonly nextWhat: string | null
}

/** The same note about each of them. */
export const keepNotes = (act: Act, people: readonly Read[], note: SameNote) =>
  act
    .figures<PeopleTables>()
    .insertInto('people.note')
    .values(
      people.map(({ subject, holder }) => ({
        region_id: act.caller.region,
        subject_id: subject,
        holder_id: holder,
        author_id: act.caller.account,
        author_organisation_id: act.caller.organisation,
        kind: note.kind,
        text: note.text,
        on_day: note.onDay,
        next_day: note.nextDay,
        next_what: note.nextWhat,
        written_at: new Date(act.now),
      })),
    )
    .returning(['id', 'subject_id', 'holder_id'])
    .execute()

/** Takes back what nobody finished since; answers which. */
export const dropOpenNotes = (act: Act, notes: readonly string[]) =>
  act
    .figures<PeopleTables>()
    .deleteFrom('people.note')
    .where('id', 'in', [...notes])
    .where('next_done_on', 'is', null)
    .returning(['id'])
    .execute()
