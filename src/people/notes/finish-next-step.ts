import type { Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { markNext } from './note.store.ts'

interface Ids {
  readonly id: Id<'Dossier'>
  readonly note: Id<'Note'>
}

/** What was agreed for a day has happened. */
export const finishNextStep = (house: House, caller: Caller, ids: Ids) => mark(house, caller, ids, house.clock.today())

/** It was not done after all. */
export const reopenNextStep = (house: House, caller: Caller, ids: Ids) => mark(house, caller, ids, null)

const mark = (house: House, caller: Caller, { id, note }: Ids, doneOn: Day | null) =>
  house.db.act(caller, 'write-note', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'note')
    return (await markNext(act, card, note, doneOn)) ? done({ id: note }) : notFound()
  })
