import { type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { done, type Id, readId, readInstant } from '#values/public.ts'
import { findTalk } from './find-talk.ts'
import { mayTakeBack } from './message.rules.ts'
import { talkAbout } from './message.store.ts'
import { viewsOf } from './views-of.ts'

const pageSize = 30

/** What she and who helps her wrote to each other, the latest first; and until when the last one can be taken back. */
export const seeMessages = (house: House, caller: Caller, id: Id<'Dossier'>, before?: string) =>
  house.db.act(caller, 'see-messages', async (act) => {
    const talk = await findTalk(house, act, id)
    if (!talk.done) return talk
    const found = await talkAbout(act, talk.value, { most: pageSize + 1, before: placeOf(before) })
    const { rows, next } = pageOf(found, pageSize, ({ sentAt, id: of }) => [sentAt, of])
    const views = await viewsOf(house, act, rows, 'mediation')
    const waits = rows.some((one) => one.sentBy !== 'colleague' && one.readAt === null)
    const back = rows.filter((one) => one.author === caller.account && mayTakeBack(one, act.now))
    return done({ name: talk.value.name, waits, rows: views, takeBack: back[0]?.id ?? null, next })
  })

/** A place that cannot be is no place: then the list starts from the top. */
function placeOf(before: string | undefined): [string, string] | undefined {
  const [at, id] = readCursor(before, 2) ?? []
  const [moment, one] = [readInstant(String(at)), readId(String(id))]
  return moment.done && one.done ? [moment.value, one.value] : undefined
}
