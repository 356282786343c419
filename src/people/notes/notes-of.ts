import { colleaguesById, isOpen, type Sight } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { NoteKind } from './note.rules.ts'
import { countNotes, listNotes, type NoteRow } from './note.store.ts'

export interface NoteView {
  readonly id: string
  readonly kind: NoteKind
  readonly text: string
  readonly onDay: Day
  readonly author: string | null
  readonly authorOrganisation: string | null
  readonly next: { readonly day: Day; readonly what: string | null; readonly doneOn: Day | null } | null
}

/**
 * The latest notes about somebody, newest first. Whoever asks has looked at her, and says so. Who may not see the notes
 * of others still reads those of the own organisation: it wrote them.
 */
export async function notesOf(act: Act, read: Read, most: number, log: Sight, after?: readonly [Day, string]) {
  const about = { ...read, writtenBy: isOpen(log) ? null : act.caller.organisation }
  const rows = await listNotes(act, about, most, after)
  const authors = await colleaguesById(
    act,
    rows.map((row) => row.author_id),
  )
  const notes = rows.map((row) => toNote(row, authors.get(row.author_id ?? '')))
  return { notes, total: await countNotes(act, about) }
}

const toNote = (row: NoteRow, author: { name: string; organisation: string | null } | undefined): NoteView => ({
  id: row.id,
  kind: row.kind as NoteKind,
  text: row.text,
  onDay: row.on_day as Day,
  author: author?.name ?? null,
  authorOrganisation: author?.organisation ?? null,
  next: row.next_day ? { day: row.next_day as Day, what: row.next_what, doneOn: row.next_done_on as Day | null } : null,
})
