import type { Act, Read } from '#platform/public.ts'
import { type ScreeningRow, screeningsOf } from './screening.store.ts'

/** The one that counts now: the open one, or else the one decided last. */
export const lastScreening = async (act: Act, person: Read): Promise<ScreeningRow | undefined> =>
  (await screeningsOf(act, person))[0]

/** Every one of them, the last one first. */
export const allScreenings = (act: Act, person: Read): Promise<readonly ScreeningRow[]> => screeningsOf(act, person)
