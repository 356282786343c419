import type { Act, Read } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { twoPeopleNeeded } from '../retention/retention-now.ts'
import { agreeToEnding } from './ending.store.ts'
import { endingAbout } from './ending-about.ts'

/**
 * Whoever says yes to an erasure agrees to it. Where the region wants two, the first yes is noted and waits for that of
 * somebody else; `done(true)` when nobody is waited for any more.
 */
export async function agreeToErasure(act: Act, person: Read) {
  const ending = await endingAbout(act, person)
  if (!ending || ending.secondBy || !(await twoPeopleNeeded(act))) return done(true)
  if (!(await agreeToEnding(act, person.subject)))
    return refused({ because: 'second-person', kind: 'conflict' } as const)
  return done(ending.firstBy !== null)
}
