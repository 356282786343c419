import type { Act } from '#platform/public.ts'
import { stands } from '../acting/acting.rules.ts'
import { findActing } from '../acting/actings.ts'
import { allows } from './release.rules.ts'
import { momentsOf } from './release.store.ts'

/**
 * Asked again at the moment of sending: a letter that rests on a yes leaves only while that yes counts, and one to who
 * acts for her only while he does.
 */
export async function stillMayLeave(act: Act, restsOn: string): Promise<boolean> {
  const [release] = await momentsOf(act, [restsOn])
  if (release) return allows(release, act.today)
  const acting = await findActing(act, restsOn)
  return acting !== undefined && stands(acting, act.today)
}
