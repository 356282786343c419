import { canSeal, isOpen, sealBytes, sightsFor } from '#access/public.ts'
import type { Caller, GivenFile, House } from '#platform/public.ts'
import { takeFile } from '#platform/public.ts'
import { done, type Id, newId, notFound, refused } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { mostDocuments } from './document.rules.ts'
import type { NewDocument } from './document.shapes.ts'
import { keepDocument, listDocuments } from './document.store.ts'
import { columnOf } from './open-document.ts'

/** A file with a dossier. It is scanned and looked into before the act, and locked with the key of the person in it. */
export async function addDocument(
  house: House,
  caller: Caller,
  dossier: Id<'Dossier'>,
  asked: NewDocument,
  file: GivenFile,
) {
  const allowed = await house.db.act(withoutKey(caller), 'change-documents', async (act) => {
    const card = await findCard(act, dossier)
    if (!card) return notFound()
    await act.look([card], 'documents')
    return done()
  })
  if (!allowed.done) return allowed
  const taken = await takeFile(house, file)
  if (!taken.done) return taken
  return house.db.act(caller, 'change-documents', async (act) => {
    const card = await findCard(act, dossier)
    if (!card) return notFound()
    await act.look([card], 'documents')
    if (!(await canSeal(house, act, card))) return refused({ because: 'no-key-here', kind: 'conflict' } as const)
    const { log } = (await sightsFor(act))(card)
    const there = await listDocuments(act, { ...card, addedBy: isOpen(log) ? null : act.caller.organisation })
    if (there.length >= mostDocuments) return refused({ because: 'too-many-documents', kind: 'conflict' } as const)
    const id = newId<'Document'>()
    const { name, kind, bytes } = taken.value
    const { subject, holder } = card
    const sealed = await sealBytes(house, act, { subject, holder, column: columnOf(id) }, bytes)
    await keepDocument(act, card, { ...asked, id, name, kind, size: bytes.length, sealed })
    await act.tell({ name: 'DocumentAdded', document: id, subject, holder })
    return done({ id, name })
  })
}

const withoutKey = ({ idempotency: _, ...caller }: Caller): Caller => caller
