import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { markRemoved } from './person.store.ts'

/** Takes somebody out of the lists. Nothing is erased yet: that follows the terms of the law. */
export const removePerson = (house: House, caller: Caller, id: Id<'Dossier'>) => mark(house, caller, id, true)

/** Undoes the removal: everything is as it was. */
export const bringBackPerson = (house: House, caller: Caller, id: Id<'Dossier'>) => mark(house, caller, id, false)

const mark = (house: House, caller: Caller, id: Id<'Dossier'>, removed: boolean) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    if (!(await markRemoved(act, id, removed))) return notFound()
    await act.tell({ name: removed ? 'PersonRemoved' : 'PersonBroughtBack', dossier: id })
    return done({ id, removed })
  })
