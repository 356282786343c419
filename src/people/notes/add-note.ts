import { readOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { checkNote } from './note.rules.ts'
import type { NewNote } from './note.shapes.ts'
import { keepNote } from './note.store.ts'

/** One screen: what happened, and on which day what comes next. */
export const addNote = (house: House, caller: Caller, id: Id<'Dossier'>, asked: NewNote) =>
  house.db.act(caller, 'write-note', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'note')
    const note = {
      ...asked,
      onDay: asked.onDay ?? act.today,
      nextDay: asked.nextDay ?? null,
      nextWhat: asked.nextWhat || null,
    }
    const read = readOver([note.text, note.nextWhat], note.meant)
    if (!read.done) return read
    const checked = checkNote(note, act.today)
    if (!checked.done) return checked
    const noteId = await keepNote(act, card, note)
    await act.tell({ name: 'NoteWritten', note: noteId, subject: card.subject, holder: card.holder })
    return done({ id: noteId })
  })
