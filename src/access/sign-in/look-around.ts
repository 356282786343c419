import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { findAccount } from '../accounts/find-account.ts'
import { startSession } from '../sessions/start-session.ts'

/** Signs in as anybody of the invented region. In a real region, or seen from another machine, this door is not there. */
export const signInAsInvented = async (
  house: House,
  guest: Caller,
  account: Id<'Account'>,
  organisation: Id<'Organisation'> | null = null,
) => {
  const installation = await house.db.installation()
  if (installation?.kind !== 'invented' || !house.config.isLocal) return notFound()
  return house.db.act(guest, 'sign-in', async (act) => {
    const found = await findAccount(act, account)
    if (!found) return notFound()
    return done(await startSession(act, found.id as Id<'Account'>, { secondFactor: false, organisation }))
  })
}
