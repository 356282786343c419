import { isAtOwnPages, isOpen, openBytes, sightsFor } from '#access/public.ts'
import { type Act, type Caller, type FileKind, type House, isFileKind, type Read } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { type DocumentId, findDocument, lockedContent } from './document.store.ts'

/** The place of a document: locked content that is moved to another row does not open. */
export const columnOf = (id: DocumentId): string => `people.document:${id}`

export interface OpenedDocument {
  readonly name: string
  readonly kind: FileKind
  readonly bytes: Buffer
}

/** A document itself, for a colleague or for the person it is about. Every time it is opened is a look of its own. */
export const openDocument = (house: House, caller: Caller, id: DocumentId) =>
  house.db.act(caller, isAtOwnPages(caller) ? 'see-own-documents' : 'see-documents', async (act) => {
    const row = await findDocument(act, id)
    if (!row) return notFound()
    const read = { subject: row.subject_id as Id<'Subject'>, holder: row.holder_id as Id<'Organisation'> }
    await act.look([read], 'document')
    if (!(await isForMe(act, read, row.author_organisation_id))) return notFound()
    const place = { ...read, column: columnOf(id) }
    const bytes = await openBytes(house, act, place, await lockedContent(act, id))
    if (!bytes || !isFileKind(row.kind)) return notFound()
    return done<OpenedDocument>({ name: row.name, kind: row.kind, bytes })
  })

/** Whoever may not read the notes of others opens what the own organisation added. The person opens everything. */
async function isForMe(act: Act, read: Read, author: string | null): Promise<boolean> {
  if (isAtOwnPages(act.caller)) return true
  const card = await findCard(act, read)
  return card !== undefined && (author === act.caller.organisation || isOpen((await sightsFor(act))(card).log))
}
