import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { starterSet } from './criteria.rules.ts'
import { setsOf, versionsOf } from './criteria.store.ts'

/** The sets of the own organisation, and the one that everybody starts with. Nobody is named. */
export const seeCriteria = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-criteria', async (act) => {
    const own = caller.organisation ? await setsOf(act, [caller.organisation]) : []
    return done({ own, starter: starterSet })
  })

/** One set with every version it had. */
export const seeSet = (house: House, caller: Caller, set: Id<'CriteriaSet'>) =>
  house.db.act(caller, 'define-criteria', async (act) => {
    const versions = await versionsOf(act, set)
    const [now] = versions
    return now ? done({ now, versions }) : notFound()
  })
