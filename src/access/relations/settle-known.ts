import type { Act, House } from '#platform/public.ts'
import type { Bsn, Id } from '#values/public.ts'
import { bsnHash } from './bsn-hash.ts'
import { subjectsFor } from './many.store.ts'

/** The subjects of many people who move in together, in the order of their numbers. */
export const subjectsOfAll = (house: House, act: Act, bsns: readonly Bsn[]): Promise<Id<'Subject'>[]> =>
  subjectsFor(
    act,
    bsns.map((bsn) => bsnHash(house, bsn)),
  )
