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
  /** How many agreed to destroying it, where a region wants two; and whether the reader is one of them. */
  readonly agreed: number
  readonly agreedMyself: boolean
}

/** Whether what is kept has ended, so that nothing is in the way of destroying it. */
export async function endingOf(act: Act, person: Read): Promise<EndingOf> {
  const ending = await endingAbout(act, person)
  if (!ending) return { state: 'none', eraseOn: null, heldUntil: null, agreed: 0, agreedMyself: false }
  const held = ending.heldUntil !== null && ending.heldUntil >= act.today
  const agreed = [ending.firstBy, ending.secondBy].filter((by) => by !== null)
  const agreedMyself = agreed.some((by) => by === act.caller.account)
  const { eraseOn, heldUntil } = ending
  return { state: held ? 'held' : 'free', eraseOn, heldUntil, agreed: agreed.length, agreedMyself }
}
