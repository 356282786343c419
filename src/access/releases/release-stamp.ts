import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { stateOf } from './release.rules.ts'
import { momentsOf } from './release.store.ts'

const atMost = 100

/** Where releases stand at this moment, for a screen that shows them: only states, and only of what is in reach. */
export const seeReleaseStates = (house: House, caller: Caller, ids: readonly string[]) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const found = await momentsOf(act, ids.slice(0, atMost))
    return done(found.map((one) => `${one.id} ${stateOf(one, act.today)}`).join('\n'))
  })
