import type { House } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { makeLink } from '../links/make-link.ts'
import { firstAdministratorLink as linkToBegin } from '../region/first-link.ts'
import { jobCaller } from '../sessions/guest.ts'
import { administratorsOn } from './account.store.ts'

/**
 * For the terminal. Without a region: the link to begin one. Later: a new password and a new telephone for who has
 * administered longest, for the day nobody can get in. Nothing when a region has no administrator.
 */
export async function firstAdministratorLink(house: House): Promise<string | null> {
  const installation = await house.db.installation()
  if (!installation) return linkToBegin(house)
  const made = await house.db.act(jobCaller(installation.region, 'terminal'), 'manage-accounts', async (act) => {
    const [first] = await administratorsOn(act, act.today)
    return done(first ? await makeLink(house, act, first.account as Id<'Account'>, 'first-administrator') : null)
  })
  return expectDone(made)
}
