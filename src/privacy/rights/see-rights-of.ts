import { findCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, nameInList, notFound, refused } from '#values/public.ts'

/** Whose request somebody enters: only of who is kept here. */
export const seeRightsOf = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'enter-right', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'rights')
    if (card.holder !== caller.organisation) return refused({ because: 'holder-only', kind: 'not-allowed' } as const)
    return done({ id: card.id as string, name: nameInList(card.name) })
  })
