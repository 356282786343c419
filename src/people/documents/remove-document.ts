import type { Caller, House } from '#platform/public.ts'
import { addDays, done, type Id, notFound } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { daysToTakeBack } from './document.rules.ts'
import { type DocumentId, destroyRemovedBefore, markDocument } from './document.store.ts'

interface Which {
  readonly id: Id<'Dossier'>
  readonly document: DocumentId
}

/** It is gone from every list at once, and destroyed in the night after. */
export const removeDocument = (house: House, caller: Caller, which: Which) => mark(house, caller, which, true)

/** It was the wrong one: as long as the night has not come, it is there again. */
export const bringBackDocument = (house: House, caller: Caller, which: Which) => mark(house, caller, which, false)

const mark = (house: House, caller: Caller, { id, document }: Which, removed: boolean) =>
  house.db.act(caller, 'change-documents', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'documents')
    if (!(await markDocument(act, card, document, removed))) return notFound()
    await act.tell({ name: removed ? 'DocumentRemoved' : 'DocumentBroughtBack', document })
    return done({ id: document })
  })

/** For the nightly job: run it as often as one likes. */
export const tidyDocuments = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    const gone = await destroyRemovedBefore(act, new Date(addDays(act.today, -daysToTakeBack)))
    return done({ documents: Number(gone.numDeletedRows) })
  })
