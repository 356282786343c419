import type { Act, Read } from '#platform/public.ts'
import { countIntroductionsOf, dropIntroductions } from './introductions.store.ts'

/** Destroys where and when one person met employers; how often she did stays for the figures. */
export const forgetIntroductions = (act: Act, person: Read): Promise<number> => dropIntroductions(act, person)

/** Only how many: of one holder, or of some of its people. */
export const countIntroductions = (act: Act, holder: string, only?: readonly string[]) =>
  countIntroductionsOf(act, holder, only)
