import { generateURI, verifySync } from 'otplib'
import type { House } from '#platform/public.ts'
import type { Instant } from '#values/public.ts'

const period = 30
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * The secret that somebody sets up now. It follows from the seed, so that it stays the same when the page is loaded
 * again, and nothing is kept before a first code has shown that it works.
 */
export const proposedSecret = (house: House, account: string, seed: string): string =>
  base32(house.keys.fingerprint('second-factor', `${account}:${seed}`).subarray(0, 20))

/** What goes into the picture that a telephone reads. */
export const addressForPhone = (secret: string, email: string, region: string): string =>
  generateURI({ issuer: `Schakel ${region}`, label: email, secret })

/** The number of the half minute that this code belongs to; a telephone's clock may be half a minute off. */
export function stepOfCode(secret: string, code: string, now: Instant): number | undefined {
  const epoch = Math.floor(Date.parse(now) / 1000)
  const verified = verifySync({ secret, token: code, epoch, epochTolerance: period })
  return verified.valid ? Math.floor(epoch / period) + (verified.delta ?? 0) : undefined
}

export const isTotpCode = (code: string): boolean => /^\d{6}$/.test(code)

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('')
}
