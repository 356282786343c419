import type { Act, Read } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import { type EndingRow, findEnding } from './ending.store.ts'

/** When what one organisation keeps about her is destroyed, once it ended. */
export const endingAbout = async (act: Act, { subject, holder }: Read): Promise<EndingRow | undefined> =>
  (await findEnding(act, subject)).find((one) => one.holder === holder)

export interface EndingOf {
  readonly state: 'none' | 'held' | 'free'
  readonly eraseOn: Day | null
  readonly heldUntil: Day | null
}

/** Whether what is kept has ended, so that nothing is in the way of destroying it. */
export async function endingOf(act: Act, person: Read): Promise<EndingOf> {
  const ending = await endingAbout(act, person)
  if (!ending) return { state: 'none', eraseOn: null, heldUntil: null }
  const held = ending.heldUntil !== null && ending.heldUntil >= act.today
  return { state: held ? 'held' : 'free', eraseOn: ending.eraseOn, heldUntil: ending.heldUntil }
}
