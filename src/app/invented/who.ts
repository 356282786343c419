import type { SettledPartners } from '#access/public.ts'
import type { Id } from '#values/public.ts'
import type { InventedRegion } from '../../../reference/hanzestroom/invented-region.ts'

/** Finds by key what has moved in already. */
export interface Who {
  account(key: string): Id<'Account'>
  organisation(key: string): Id<'Organisation'>
  /** A professional and the house their work counts for. */
  professional(key: string): { readonly account: Id<'Account'>; readonly organisation: Id<'Organisation'> }
}

export function whoIn({ professionals }: InventedRegion, settled: SettledPartners): Who {
  const houses = new Map(professionals.map(({ key, memberships }) => [key, memberships[0]?.organisation ?? '']))
  const account = (key: string) => known(settled.accounts.get(key), key)
  const organisation = (key: string) => known(settled.organisations.get(key), key)
  return {
    account,
    organisation,
    professional: (key) => ({ account: account(key), organisation: organisation(known(houses.get(key), key)) }),
  }
}

export function known<Found>(found: Found | undefined, key: string): Found {
  if (found === undefined) throw new Error(`The invented region does not know ${key}.`)
  return found
}
