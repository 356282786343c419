import type { Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { dropPreview, findImport, type ImportId } from './import.store.ts'

/** Stop, and keep nothing: the preview and its rows are gone. */
export const cancelImport = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    if (await dropPreview(act, id as ImportId)) return done({ id })
    const found = await findImport(act, id as ImportId)
    return found ? refused({ because: 'already-stored', kind: 'conflict' }) : notFound()
  })
