import { shownNames, type ToldPart } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { today } from '#values/public.ts'
import { dropMessages, talkAbout } from './message.store.ts'
import { openText } from './seal-message.ts'

export async function tellMessages(house: House, act: Act, person: Read): Promise<ToldPart> {
  const messages = (await talkAbout(act, person)).toReversed()
  const names = await shownNames(
    act,
    messages.map(({ author }) => author),
  )
  const rows = await Promise.all(
    messages.map(async (one) => ({
      ...{ day: today(one.sentAt), how: one.sentBy, by: names.get(one.author ?? '') ?? null },
      ...{
        text: await openText(house, act, one, 'access'),
        readOn: one.readAt && today(one.readAt),
        byMail: one.byMail,
      },
    })),
  )
  return { part: 'messages', item: 'notes', tables: ['people.message'], rows }
}

/** Destroys what they wrote; how much it was stays for the figures. */
export const forgetMessages = async (act: Act, person: Read): Promise<number> =>
  Number((await dropMessages(act, person)).numDeletedRows)
