import { sightsFor } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findDossier } from '../dossiers/find-dossier.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import { sealedBsn } from './masked-bsn.ts'

export type NoBsn = { readonly because: 'no-bsn'; readonly kind: 'conflict' }

/** The whole number, for who asks for it: its own look, which she reads, and nothing of it is kept anywhere else. */
export function openBsn(house: House, { idempotency: _, ...caller }: Caller, id: Id<'Dossier'>) {
  return house.db.act(caller, 'open-bsn', async (act) => {
    const row = await findDossier(act, id)
    if (!row) return notFound()
    const person = toDossier(row)
    const sights = (await sightsFor(act))(person)
    const found = await sealedBsn(house, act, { person, locked: row.bsn_sealed, sights })
    if (found?.how !== 'to-open') return refused<NoBsn>({ because: 'no-bsn', kind: 'conflict' })
    await act.look([person], 'bsn')
    return done(found.sealed.open('identification'))
  })
}
