import { bsnHash } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import type { Bsn } from '#values/public.ts'
import { filesExactly } from './find-exactly.store.ts'
import { sortKeysOf } from './sort-keys.rules.ts'

/** Somebody by all of her name and town, or by the BSN. Whose file it is, and nothing of what stands in it. */
export const findExactly = (
  house: House,
  act: Act,
  who: { readonly name: string; readonly town: string } | { readonly bsn: Bsn },
): Promise<readonly Read[]> =>
  'bsn' in who
    ? filesExactly(act, { names: [], town: '', bsnHash: bsnHash(house, who.bsn) })
    : filesExactly(act, { names: sortKeysOf(who.name), town: who.town, bsnHash: null })
