import type { Act } from '#platform/public.ts'
import { allows } from './release.rules.ts'
import { momentsOf } from './release.store.ts'

/** Asked again at the moment of sending: a letter that rests on a yes leaves only while that yes counts. */
export async function stillMayLeave(act: Act, release: string): Promise<boolean> {
  const [found] = await momentsOf(act, [release])
  return found !== undefined && allows(found, act.today)
}
