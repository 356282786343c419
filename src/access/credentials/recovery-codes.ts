import { randomInt } from 'node:crypto'
import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { countRecoveryCodes, replaceRecoveryCodes, spendRecoveryCode } from './credential.store.ts'
import type { Credential } from './credentials.ts'

export const howManyCodes = 10

/** Without letters and digits that look alike on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** For when the telephone is lost. New ones end the old ones; they are shown this once. */
export async function giveRecoveryCodes(house: House, act: Act, account: Id<'Account'>): Promise<string[]> {
  const codes = Array.from({ length: howManyCodes }, newCode)
  await replaceRecoveryCodes(
    act,
    account,
    codes.map((code) => fingerprintOf(house, account, code)),
  )
  return codes
}

/** True once for each code. */
export const takeRecoveryCode = (house: House, act: Act, account: Id<'Account'>, code: string): Promise<boolean> =>
  spendRecoveryCode(act, account, fingerprintOf(house, account, code))

/** Whether there is a telephone with codes, and how many codes on paper are left. */
export const codesOf = async (
  act: Act,
  account: Id<'Account'>,
  { totpConfirmedAt }: Pick<Credential, 'totpConfirmedAt'>,
) => ({
  telephone: totpConfirmedAt !== null,
  left: await recoveryCodesLeft(act, account),
})

export const recoveryCodesLeft = (act: Act, account: Id<'Account'>): Promise<number> => countRecoveryCodes(act, account)

const newCode = (): string => `${fiveLetters()}-${fiveLetters()}`
const fiveLetters = (): string => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')

const fingerprintOf = (house: House, account: string, code: string): Buffer =>
  house.keys.fingerprint('recovery-code', `${account}:${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
