import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { findFormer } from './merge.store.ts'

/** To which dossier an old address leads; for who may not see that one the address is not there, as any other. */
export const whereItWent = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const stayed = await findFormer(act, id)
    return stayed ? done(stayed) : notFound()
  })
