import type { Act, Read } from '#platform/public.ts'
import { countScreenings as countIn, dropScreenings } from './forget.store.ts'

/** Destroys how somebody was screened and what was needed; how many there were stays for the figures. */
export const forgetScreenings = (act: Act, person: Read): Promise<{ screenings: number; gaps: number }> =>
  dropScreenings(act, person)

/** Only how many: of one holder, or of some of its people. */
export const countScreenings = (act: Act, holder: string, only?: readonly string[]) => countIn(act, holder, only)
