import { addressOfView, findRegion, isOneHouse, mustChoose, ownOrganisations, viewsOf } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { countWork } from '../work/see-work.ts'
import { mayOf } from './may-of.ts'

/** What stands around every page of a professional. It reads nobody: numbers and names of organisations only. */
export const seeFrame = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-worklist', async (act) => {
    const organisations = await ownOrganisations(act)
    const hat = hatOf(organisations, caller)
    return done({
      hat,
      region: (await findRegion(act))?.name ?? null,
      toDo: await countWork(act),
      views: (await viewsOf(act)).map((view) => ({
        list: view.list,
        name: view.name,
        to: addressOfView(view.list, view),
      })),
      organisations: organisations.length > 1 ? organisations : [],
      chooses: caller.organisation === null && mustChoose(organisations),
      may: mayOf(caller),
    })
  })

/** What one is now, where the same house is something else too. */
function hatOf(places: Awaited<ReturnType<typeof ownOrganisations>>, { organisation }: Caller): string | null {
  const here = places.find(({ id }) => id === organisation)
  return here && (here.parent || places.some((other) => isOneHouse(here, other))) ? here.kind : null
}
