import { type House, openNote, sealNote } from '#platform/public.ts'

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
  return sealNote(house.keys, about, { ...going, until } satisfies GoingOut)
}

/** Nothing when it is too old, not ours, or of another way. */
export async function readGoing(house: House, text: string | undefined, state: string): Promise<GoingOut | undefined> {
  const going = await openNote<GoingOut>(house.keys, about, text)
  return going && going.until > house.clock.now() && going.state === state ? going : undefined
}
