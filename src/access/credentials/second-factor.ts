import { encode } from 'uqr'
import type { Act, House } from '#platform/public.ts'
import { done, type Id, type Outcome, refused } from '#values/public.ts'
import { type Credential, keepSecondFactor, takeTotpStep } from './credential.store.ts'
import { giveRecoveryCodes, takeRecoveryCode } from './recovery-codes.ts'
import { addressForPhone, isTotpCode, proposedSecret, stepOfCode } from './totp.ts'

export type CodeRefusal = { readonly because: 'code-not-right' | 'code-used'; readonly kind: 'invalid' }

/** What one needs to set up a telephone: a picture to read, and the same in letters. */
export interface SetUp {
  readonly secret: string
  readonly picture: { readonly size: number; readonly path: string }
}

export function setUpFor(house: House, who: { account: string; email: string }, seed: string, region: string): SetUp {
  const secret = proposedSecret(house, who.account, seed)
  return { secret: inFours(secret), picture: pictureOf(addressForPhone(secret, who.email, region)) }
}

/** From now on this telephone counts; gives the recovery codes, once. */
export async function confirmSetUp(
  house: House,
  act: Act,
  { account, seed, code }: { account: Id<'Account'>; seed: string; code: string },
): Promise<Outcome<string[], CodeRefusal>> {
  const secret = proposedSecret(house, account, seed)
  const step = stepOfCode(secret, bare(code), act.now)
  if (step === undefined) return refused({ because: 'code-not-right', kind: 'invalid' })
  await keepSecondFactor(act, account, lockSecret(house, account, secret), step)
  return done(await giveRecoveryCodes(house, act, account))
}

/** Six digits from the telephone, or one of the codes on paper. Each works once. */
export async function takeCode(
  house: House,
  act: Act,
  credential: Credential,
  code: string,
): Promise<Outcome<'telephone' | 'paper', CodeRefusal>> {
  const { account, totpSealed } = credential
  if (!isTotpCode(bare(code))) {
    const taken = await takeRecoveryCode(house, act, account, code)
    return taken ? done('paper') : refused({ because: 'code-not-right', kind: 'invalid' })
  }
  const step = totpSealed ? stepOfCode(await openSecret(house, account, totpSealed), bare(code), act.now) : undefined
  if (step === undefined) return refused({ because: 'code-not-right', kind: 'invalid' })
  return (await takeTotpStep(act, account, step))
    ? done('telephone')
    : refused({ because: 'code-used', kind: 'invalid' })
}

const aboutOf = (account: string) => `totp:${account}`

const lockSecret = (house: House, account: string, secret: string): Buffer =>
  house.keys.lockFor('totp', Buffer.from(secret), aboutOf(account))

const openSecret = async (house: House, account: string, sealed: Buffer): Promise<string> =>
  (await house.keys.openFor('totp', sealed, aboutOf(account))).toString()

const bare = (code: string): string => code.replaceAll(/\s/g, '')
const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')

/** Dark squares as one path: no style, no script, sharp at every size. */
function pictureOf(text: string): SetUp['picture'] {
  const { data, size } = encode(text, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
