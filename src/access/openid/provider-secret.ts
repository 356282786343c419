import type { House } from '#platform/public.ts'

const use = 'openid-secret'
const aboutOf = (provider: string) => `openid-secret:${provider}`

/** The secret by which a provider knows us, under the key ring: see `keys/shelves.ts`. */
export const lockSecret = (house: House, provider: string, secret: string): Buffer =>
  house.keys.lockFor(use, Buffer.from(secret, 'utf8'), aboutOf(provider))

export const openSecret = async (house: House, provider: string, sealed: Buffer): Promise<string> =>
  (await house.keys.openFor(use, sealed, aboutOf(provider))).toString('utf8')
