import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { type Credential, findCredential, keepPassword } from '../credentials/credentials.ts'
import { hashPassword, passwordFits } from '../credentials/hash-password.ts'
import { judgePassword } from '../credentials/judge-password.ts'
import { codesOf, giveRecoveryCodes } from '../credentials/recovery-codes.ts'
import { confirmSetUp, setUpFor } from '../credentials/second-factor.ts'
import { regionName } from '../region/see-region.ts'
import { withoutKey } from '../sessions/guest.ts'
import { endSessionsOf } from '../sessions/sessions.ts'
import { hashOf } from '../sessions/token.ts'
import type { AccountDetails } from './account.shapes.ts'
import { changeDetails } from './account.store.ts'

const ownOf = (caller: Caller) => caller.account as Id<'Account'>
const notYourPassword = () => refused({ because: 'not-your-password', kind: 'invalid' } as const)

export const changeOwnDetails = (house: House, caller: Caller, details: AccountDetails) =>
  house.db.act(caller, 'change-own-account', async (act) =>
    (await changeDetails(act, ownOf(caller), details)) ? done() : notFound(),
  )

/** Whoever changes the password knows the old one. Signed out everywhere else. */
export async function changeOwnPassword(
  house: House,
  caller: Caller,
  asked: { old: string; password: string },
  session: string | undefined,
) {
  const known = await ownCredential(house, caller, 'change-own-sign-in', asked.old)
  if (!known.done) return known
  const judged = judgePassword(asked.password, [known.value.name, known.value.email])
  if (!judged.done) return judged
  const hash = await hashPassword(asked.password)
  return house.db.act(withoutKey(caller), 'change-own-sign-in', async (act) => {
    await keepPassword(act, ownOf(caller), hash)
    await endSessionsOf(act, ownOf(caller), hashOf(session ?? ''))
    return done()
  })
}

/** Ten new codes on paper; the old ones end. */
export async function renewRecoveryCodes(house: House, caller: Caller, password: string) {
  const known = await ownCredential(house, caller, 'change-own-codes', password)
  if (!known.done) return known
  return house.db.act(withoutKey(caller), 'change-own-codes', async (act) => {
    if (!known.value.totpConfirmedAt) return refused({ because: 'no-second-factor', kind: 'conflict' } as const)
    return done(await giveRecoveryCodes(house, act, ownOf(caller)))
  })
}

/** Whether there is a telephone with codes, and how many codes on paper are left. */
export const seeOwnCodes = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-codes', async (act) => {
    const credential = await findCredential(act, ownOf(caller))
    return credential ? done(await codesOf(act, ownOf(caller), credential)) : notFound()
  })

/** For another telephone. The seed changes with every telephone, and differs for every session. */
export const seeOwnSetUp = (house: House, caller: Caller, session: string | undefined) =>
  house.db.act(caller, 'change-own-codes', async (act) => {
    const credential = await findCredential(act, ownOf(caller))
    if (!credential) return notFound()
    return done(setUpFor(house, credential, seedOf(credential, session), await regionName(act)))
  })

export async function replaceTelephone(
  house: House,
  caller: Caller,
  asked: { password: string; code: string },
  session: string | undefined,
) {
  const known = await ownCredential(house, caller, 'change-own-codes', asked.password)
  if (!known.done) return known
  const seed = seedOf(known.value, session)
  return house.db.act(withoutKey(caller), 'change-own-codes', async (act: Act) =>
    confirmSetUp(house, act, { account: ownOf(caller), seed, code: asked.code }),
  )
}

const seedOf = (credential: Credential, session: string | undefined): string =>
  `${credential.totpConfirmedAt?.toISOString() ?? 'first'}:${hashOf(session ?? '').toString('base64url')}`

/** With the permission of what is asked: who may not do it is not told either whether the password was right. */
async function ownCredential(house: House, caller: Caller, permission: string, password: string) {
  const found = await house.db.act(withoutKey(caller), permission, async (act) => {
    const credential = await findCredential(act, ownOf(caller))
    return credential ? done(credential) : notFound()
  })
  if (!found.done) return found
  return (await passwordFits(found.value.passwordHash, password)) ? found : notYourPassword()
}
