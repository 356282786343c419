import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { type CriteriaSet, starterSet } from './criteria.rules.ts'
import { newestOf, setsOf } from './criteria.store.ts'

/** By what a dossier can be screened: the sets of who keeps it and of who screens, and the one everybody starts with. */
export async function setsFor(act: Act, holder: Id<'Organisation'>): Promise<readonly CriteriaSet[]> {
  const mine = act.caller.organisation
  return [...(await setsOf(act, mine && mine !== holder ? [mine, holder] : [holder])), starterSet]
}

export const findSet = async (act: Act, holder: Id<'Organisation'>, id: Id<'Criteria'>) =>
  (await setsFor(act, holder)).find((set) => set.id === id)

/** The same set as it counts today; when it is used no longer, the one everybody starts with. */
export const setNow = async (act: Act, version: string | null): Promise<CriteriaSet> =>
  (version ? await newestOf(act, version as Id<'Criteria'>) : undefined) ?? starterSet
