import type { Act, Read } from '#platform/public.ts'
import { countRoutes, dropRoutes } from './forget.store.ts'

/** Destroys the coaching of one person with everything below it: steps, requests, hours. Answers how many routes there were. */
export const forgetCoaching = (act: Act, person: Read): Promise<number> => dropRoutes(act, person)

/** Only how many: of one holder, or of some of its people. */
export const countCoaching = (act: Act, holder: string, only?: readonly string[]) => countRoutes(act, holder, only)
