import type { Act, House } from '#platform/public.ts'
import { findMessage } from './message.store.ts'
import { viewsOf } from './views-of.ts'

/** One message to her as it stands in a letter on paper: undefined when it was taken back, or read since. */
export async function messageIn(house: House, act: Act, id: string) {
  const found = await findMessage(act, id)
  if (!found) return undefined
  await act.look([found], 'letter')
  return found.readAt === null ? (await viewsOf(house, act, [found], 'mediation'))[0] : undefined
}
