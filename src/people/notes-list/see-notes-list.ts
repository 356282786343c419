import {
  type Colleague,
  colleaguesById,
  colleaguesWithRole,
  isOpen,
  professionalRoles,
  readingFor,
} from '#access/public.ts'
import { type Act, type Caller, type House, pageFound, readCursor } from '#platform/public.ts'
import { type Day, done, type Id, nameInList } from '#values/public.ts'
import { listedPeople } from '../dossiers/reach.ts'
import type { NoteKind } from '../notes/note.rules.ts'
import type { NotesAsked } from './notes-list.shapes.ts'
import { authorsSeen, countNotesSeen, type ListedNote, listNotesSeen, type NotesReach } from './notes-list.store.ts'

const pageSize = 50

/** What was written about the people in reach, by whom it may be read. Everybody shown is looked at. */
export const seeNotesList = (house: House, caller: Caller, asked: NotesAsked) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const reach = await reachOfNotes(act)
    const ranks = asked.sort.endsWith('author')
      ? (await colleaguesWithRole(act, professionalRoles)).map(({ id }) => id as string)
      : []
    const found = await listNotesSeen(act, {
      ...{ reach, asked, ranks, after: readCursor(asked.after, 2), limit: pageSize },
    })
    await act.look(found.map(readOf), 'notes')
    const { rows, next } = pageFound(found, ({ key, id }) => [key, id])
    const who = await colleaguesById(act, [
      ...found.map(({ author_id }) => author_id),
      ...(await authorsSeen(act, reach)),
    ])
    return done({
      rows: rows.map((row) => toNote(row, who)),
      next,
      ...(await countNotesSeen(act, reach, asked)),
      authors: [...who.values()].map(({ id, name }) => ({ id: id as string, name })),
      today: act.today,
    })
  })

/** More than anybody reads in a sheet. */
const most = 20_000

/** All of them for a file: who takes names along shows first who she is. */
export const exportNotes = (house: House, caller: Caller, asked: NotesAsked) =>
  house.db.act(caller, 'export-people', async (act) => {
    const found = await listNotesSeen(act, { reach: await reachOfNotes(act), asked, ranks: [], limit: most })
    await act.look(found.map(readOf), 'export')
    const who = await colleaguesById(
      act,
      found.map(({ author_id }) => author_id),
    )
    return done(found.map((row) => toNote(row, who)))
  })

/** Whoever may not see the notes of others still reads those of the own organisation: it wrote them. */
async function reachOfNotes(act: Act): Promise<NotesReach> {
  const { sightsOf, byRelease } = await readingFor(act)
  const isOpenFor = (holder: Id<'Organisation'>) => isOpen(sightsOf({ subject: null, holder }).log)
  const log = { own: isOpenFor(act.caller.organisation ?? nobody), shared: isOpenFor(nobody) }
  return { isListed: await listedPeople(act), byRelease, log }
}

const nobody = '00000000-0000-0000-0000-000000000000' as Id<'Organisation'>

const readOf = (row: ListedNote) => ({
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
})

const toNote = (row: ListedNote, who: ReadonlyMap<string, Colleague>) => ({
  id: row.id,
  dossier: row.dossier,
  person: nameInList({ given: row.given_name, prefix: row.name_prefix, family: row.family_name }),
  kind: row.kind as NoteKind,
  text: row.text,
  on: row.on_day as Day,
  author: who.get(row.author_id ?? '')?.name ?? null,
  nextDay: row.next_day as Day | null,
  nextWhat: row.next_what,
  nextDoneOn: row.next_done_on as Day | null,
})

export type NoteInList = ReturnType<typeof toNote>
