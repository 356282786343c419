import type { House } from '#platform/public.ts'
import type { Bsn } from '#values/public.ts'

/** How a BSN is found: only by equality, and only with the master key. */
export const bsnHash = (house: House, bsn: Bsn): Buffer => house.keys.fingerprint('bsn', bsn)
