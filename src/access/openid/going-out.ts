import type { House } from '#platform/public.ts'

/** What we remember of somebody who is away at a provider; in a cookie that only we can write and read. */
export interface GoingOut {
  readonly provider: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Where she wanted to go, and the key of her invitation when she came by one. */
  readonly next: string
  readonly invitation: string | null
  readonly until: string
}

/** Long enough to look for a telephone, short enough that nobody else finds it open. */
export const minutesAway = 10
const about = 'openid-going-out'

export function sealGoing(house: House, going: Omit<GoingOut, 'until'>): string {
  const until = new Date(Date.parse(house.clock.now()) + minutesAway * 60_000).toISOString()
  const text = JSON.stringify({ ...going, until } satisfies GoingOut)
  return house.keys.lockFor(about, Buffer.from(text), about).toString('base64url')
}

/** Nothing when it is too old, not ours, or of another way. */
export async function readGoing(house: House, text: string | undefined, state: string): Promise<GoingOut | undefined> {
  if (!text) return undefined
  try {
    const opened = await house.keys.openFor(about, Buffer.from(text, 'base64url'), about)
    const going = JSON.parse(opened.toString()) as GoingOut
    return going.until > house.clock.now() && going.state === state ? going : undefined
  } catch {
    return undefined
  }
}
