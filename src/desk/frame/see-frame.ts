import { findRegion, ownOrganisations } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { countWork } from '../work/see-work.ts'
import { mayOf } from './may-of.ts'

/** What stands around every page of a professional. It reads nobody: numbers and names of organisations only. */
export const seeFrame = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-worklist', async (act) => {
    const organisations = await ownOrganisations(act)
    return done({
      region: (await findRegion(act))?.name ?? null,
      toDo: await countWork(act),
      organisations: organisations.length > 1 ? organisations : [],
      may: mayOf(caller),
    })
  })
