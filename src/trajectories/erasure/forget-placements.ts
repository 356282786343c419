import type { Act, Read } from '#platform/public.ts'
import { countPlacementsOf, dropPlacements } from './placements.store.ts'

/** Destroys the work of one person, what was agreed and what was signed. How often she was placed stays for the figures. */
export const forgetPlacements = (act: Act, person: Read): Promise<number> => dropPlacements(act, person)

/** Only how many: of one holder, or of some of its people. An employment counts with its assignments, not beside them. */
export const countPlacements = (act: Act, holder: string, only?: readonly string[]) =>
  countPlacementsOf(act, holder, only)
