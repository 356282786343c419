import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { endSessionsOf } from '../sessions/sessions.ts'
import { forgetLinked } from './openid-link.store.ts'

/** What another house calls her counts no more: the next time she is found as the first time. */
export const disconnectAccount = (house: House, caller: Caller, account: Id<'Account'>) =>
  house.db.act(caller, 'manage-accounts', async (act) => {
    if (!(await forgetLinked(act, account))) return notFound()
    await endSessionsOf(act, account)
    return done()
  })
