import type { Caller, House } from '#platform/public.ts'
import { done, type Id, refused } from '#values/public.ts'
import { forgetSecondFactor, keepPassword } from '../credentials/credentials.ts'
import { hashPassword } from '../credentials/hash-password.ts'
import { judgePassword } from '../credentials/judge-password.ts'
import { dropPasskeysOf } from '../passkeys/passkeys.ts'
import { endSessionsOf } from '../sessions/sessions.ts'
import { hashOf } from '../sessions/token.ts'
import { wayInFor } from '../sign-in/sign-in-with-password.ts'
import { findLink, takeLink } from './link.store.ts'

export type LinkGone = { readonly because: 'link-gone'; readonly kind: 'not-found' }
const gone = () => refused<LinkGone>({ because: 'link-gone', kind: 'not-found' })

/** What the link is for. Looking does not use it: mail programs look too. */
export const seeLink = (house: House, guest: Caller, key: string) =>
  house.db.act(guest, 'use-one-time-link', async (act) => {
    const link = await findLink(act, hashOf(key))
    if (!link?.account) return gone()
    return done({
      purpose: link.purpose,
      name: link.name ?? '',
      email: link.email ?? '',
      isPerson: link.subject !== null,
    })
  })

/** A new password by a link from a letter. It ends every session: maybe somebody else knew the old one. */
export async function takeUpLink(house: House, guest: Caller, key: string, password: string) {
  const seen = await seeLink(house, guest, key)
  if (!seen.done) return seen
  const judged = judgePassword(password, [seen.value.name, seen.value.email])
  if (!judged.done) return judged
  const hash = await hashPassword(password)
  return house.db.act(guest, 'use-one-time-link', async (act) => {
    const link = await findLink(act, hashOf(key))
    if (!link?.account || !(await takeLink(act, hashOf(key)))) return gone()
    const account = link.account as Id<'Account'>
    await keepPassword(act, account, hash)
    if (link.purpose === 'first-administrator') {
      await forgetSecondFactor(act, account)
      await dropPasskeysOf(act, account)
    }
    await endSessionsOf(act, account)
    return done(await wayInFor(house, act, account))
  })
}
