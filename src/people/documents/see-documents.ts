import { colleaguesById, isOpen, mayDo, sightsFor } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done, type Id, type Instant, instantOf, notFound } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { type DocumentRow, listDocuments, listOwnDocuments } from './document.store.ts'

export interface DocumentView {
  readonly id: string
  readonly what: string
  readonly name: string
  readonly size: number
  readonly addedAt: Instant
  readonly author: string | null
  readonly authorOrganisation: string | null
}

/** Which documents there are with a dossier. Who may not read the notes of others sees what the own organisation added. */
export const seeDocuments = (house: House, caller: Caller, dossier: Id<'Dossier'>) =>
  house.db.act(caller, 'see-documents', async (act) => {
    const card = await findCard(act, dossier)
    if (!card) return notFound()
    await act.look([card], 'documents')
    const { log } = (await sightsFor(act))(card)
    const rows = await listDocuments(act, { ...card, addedBy: isOpen(log) ? null : act.caller.organisation })
    return done({
      name: card.name,
      documents: await viewsOf(act, rows),
      mayChange: mayDo(caller, 'change-documents'),
    })
  })

/** What is kept about the person who asks, by everybody. */
export const seeOwnDocuments = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-documents', async (act) => {
    const rows = await listOwnDocuments(act, caller.subject as Id<'Subject'>)
    const reads = rows.map((row) => ({
      subject: row.subject_id as Id<'Subject'>,
      holder: row.holder_id as Id<'Organisation'>,
    }))
    await act.look(reads, 'own-documents')
    return done(await viewsOf(act, rows))
  })

/** All of one dossier, for who tells the person everything. Whoever asks writes the look. */
export const documentsOf = async (act: Act, person: Read): Promise<readonly DocumentView[]> =>
  viewsOf(act, await listDocuments(act, { ...person, addedBy: null }))

async function viewsOf(act: Act, rows: readonly DocumentRow[]): Promise<readonly DocumentView[]> {
  const authors = await colleaguesById(
    act,
    rows.map((row) => row.author_id),
  )
  return rows.map((row) => {
    const author = authors.get(row.author_id ?? '')
    return {
      id: row.id,
      what: row.what,
      name: row.name,
      size: row.size,
      addedAt: instantOf(row.added_at),
      author: author?.name ?? null,
      authorOrganisation: author?.organisation ?? null,
    }
  })
}
