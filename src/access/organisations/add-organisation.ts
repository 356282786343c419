import type { Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import type { NewOrganisation } from './organisation.shapes.ts'
import { findOrganisation, keepOrganisation } from './organisation.store.ts'

/** A partner of the region. Two with one name would be mixed up on every page. */
export const addOrganisation = (house: House, caller: Caller, organisation: NewOrganisation) =>
  house.db.act(caller, 'manage-organisations', async (act) => {
    const { parent } = organisation
    if (parent && (await findOrganisation(act, parent))?.parent !== null)
      return refused({ because: 'no-such-house', kind: 'invalid' } as const)
    const id = await keepOrganisation(act, organisation)
    return id ? done(id) : refused({ because: 'name-in-use', kind: 'conflict' } as const)
  })
