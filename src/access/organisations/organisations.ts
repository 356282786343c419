import type { Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import type { NewOrganisation } from './organisation.shapes.ts'
import { changeOrganisationRow, endOrganisationRow, findOrganisation, listOrganisations } from './organisation.store.ts'

/** All partners of the region, also those that ended: their name still stands in dossiers. */
export const seeOrganisations = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-who-is-who', async (act) => done(await listOrganisations(act)))

export const seeOrganisation = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-who-is-who', async (act) => {
    const found = await findOrganisation(act, id)
    return found ? done(found) : notFound()
  })

export const changeOrganisation = (house: House, caller: Caller, id: string, to: NewOrganisation) =>
  house.db.act(caller, 'manage-organisations', async (act) => {
    const before = await findOrganisation(act, id)
    if (before && (before.kind === 'employer') !== (to.kind === 'employer'))
      return refused({ because: 'new-hat-needed', kind: 'conflict' } as const)
    const changed = await changeOrganisationRow(act, id, to)
    if (changed === 'name-in-use') return refused({ because: 'name-in-use', kind: 'conflict' } as const)
    return changed === 'changed' ? done() : notFound()
  })

/** Its people go first, so that nobody is left with a dossier and without an organisation. */
export const endOrganisation = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'manage-organisations', async (act) => {
    const found = await findOrganisation(act, id)
    if (!found || found.endedOn) return notFound()
    if (await endOrganisationRow(act, id)) return done()
    return refused({ because: 'people-still-there', kind: 'conflict', people: found.people } as const)
  })

/** For who administers: also how many people work there today, and what ended. */
export const seeOrganisationSettings = (house: House, caller: Caller) =>
  house.db.act(caller, 'manage-organisations', async (act) => done(await listOrganisations(act)))

export const seeOneOrganisationSettings = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'manage-organisations', async (act) => {
    const found = await findOrganisation(act, id)
    return found ? done(found) : notFound()
  })
