import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { NoteKind } from './note.rules.ts'

export interface NewNoteRow {
  readonly kind: NoteKind
  readonly text: string
  readonly onDay: Day
  readonly nextDay: Day | null
  readonly nextWhat: string | null
}

export async function keepNote(act: Act, { subject, holder }: Read, note: NewNoteRow): Promise<string> {
  const { id } = await act
    .tables<PeopleTables>()
    .insertInto('people.note')
    .values({
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
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Whose notes: null is everybody's. */
interface About extends Read {
  readonly writtenBy: Id<'Organisation'> | null
}

/** Newest first; with `after` those that come behind it. */
export function listNotes(
  act: Act,
  { subject, holder, writtenBy }: About,
  most: number,
  after?: readonly [Day, string],
) {
  return act
    .tables<PeopleTables>()
    .selectFrom('people.note')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .$if(writtenBy !== null, (notes) => notes.where('author_organisation_id', '=', writtenBy))
    .$if(after !== undefined, (notes) =>
      notes.where(sql<boolean>`(on_day, id) < (${after?.[0]}::date, ${after?.[1]}::uuid)`),
    )
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

export type NoteRow = Awaited<ReturnType<typeof listNotes>>[number]

export async function countNotes(act: Act, { subject, holder, writtenBy }: About): Promise<number> {
  const { count } = await act
    .figures<PeopleTables>()
    .selectFrom('people.note')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .$if(writtenBy !== null, (notes) => notes.where('author_organisation_id', '=', writtenBy))
    .executeTakeFirstOrThrow()
  return count
}

/** True when there was a next step in the other state. */
export async function markNext(act: Act, { subject, holder }: Read, note: Id<'Note'>, doneOn: Day | null) {
  const { numUpdatedRows } = await act
    .tables<PeopleTables>()
    .updateTable('people.note')
    .set({ next_done_on: doneOn })
    .where('id', '=', note)
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('next_day', 'is not', null)
    .where('next_done_on', doneOn === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}
