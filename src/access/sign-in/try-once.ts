import type { Act, House } from '#platform/public.ts'
import { done, type Instant, type Outcome, refused } from '#values/public.ts'
import { lockedUntil, startOfWindow } from './attempt.rules.ts'
import {
  failuresFromAddress,
  failuresOfAccount,
  keepAttempt,
  lockAttempts,
  markSucceeded,
  type Tried,
} from './attempt.store.ts'

export { markSucceeded }

export type TooMany = { readonly because: 'too-many-attempts'; readonly kind: 'not-allowed'; readonly until: Instant }

/** One try at one account from one address, noted before it is judged. */
export async function tryOnce(
  house: House,
  act: Act,
  who: { email: string; address: string },
): Promise<Outcome<string, TooMany>> {
  const tried = triedBy(house, who)
  await lockAttempts(act, tried)
  const since = startOfWindow(act.now)
  const [ofAccount, fromAddress] = [
    await failuresOfAccount(act, tried, since),
    await failuresFromAddress(act, tried, since),
  ]
  const until = [lockedUntil(ofAccount, act.now), lockedUntil(fromAddress, act.now)].filter((at) => at !== undefined)
  const last = until.toSorted().at(-1)
  if (last) return refused({ because: 'too-many-attempts', kind: 'not-allowed', until: last })
  return done(await keepAttempt(act, tried))
}

/** Somebody came in by a way where nothing can be guessed: noted like any other time it went well. */
export const noteSuccess = async (house: House, act: Act, who: { email: string; address: string }) =>
  markSucceeded(act, await keepAttempt(act, triedBy(house, who)))

/** Neither the mail address nor the internet address stands in the table. */
const triedBy = (house: House, { email, address }: { email: string; address: string }): Tried => ({
  emailHash: house.keys.fingerprint('sign-in-email', email),
  addressHash: house.keys.fingerprint('sign-in-address', address),
})
