import { sightsFor } from '#access/public.ts'
import { type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { type Day, done, type Id, notFound, readDay, readId } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { notesOf } from './notes-of.ts'

const pageSize = 50

/** Everything that was written down about somebody, newest first. */
export const seeNotes = (house: House, caller: Caller, id: Id<'Dossier'>, after?: string) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'notes')
    const { log } = (await sightsFor(act))(card)
    const { notes, total } = await notesOf(act, card, pageSize + 1, log, placeOf(after))
    const page = pageOf(notes, pageSize, (note) => [note.onDay, note.id])
    return done({ name: card.name, total, ...page })
  })

/** A place that cannot be is no place: then the list starts from the top. */
function placeOf(after: string | undefined): [Day, string] | undefined {
  const [onDay, id] = readCursor(after, 2) ?? []
  const day = readDay(String(onDay))
  return day.done && readId(String(id)).done ? [day.value, String(id)] : undefined
}
