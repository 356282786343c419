import { colleaguesById } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import type { Message, MessageView } from './message.ts'
import { openText } from './seal-message.ts'

/** With their texts and who wrote them. What the reader has no key to is left out. */
export async function viewsOf(house: House, act: Act, messages: readonly Message[], why: string) {
  const authors = await colleaguesById(
    act,
    messages.map(({ author }) => author),
  )
  const views = await Promise.all(
    messages.map(async (one): Promise<MessageView | null> => {
      const text = await openText(house, act, one, why)
      if (text === null) return null
      const { id, sentBy, sentAt, readAt, byMail, leftOut } = one
      const author = authors.get(one.author ?? '')?.name ?? null
      return { id, sentBy, author, text, sentAt, read: readAt !== null, byMail, leftOut }
    }),
  )
  return views.filter((view) => view !== null)
}
