import { howAtOwnPages, readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { findOwnCards } from '../dossiers/cards.ts'
import { hasLeft } from './message.rules.ts'
import type { NewMessage } from './message.shapes.ts'
import { keepMessage, markRead, talkAbout } from './message.store.ts'
import { sealText } from './seal-message.ts'
import { viewsOf } from './views-of.ts'

const mostShown = 30

/** What she and who helps her wrote to each other, the latest first; and whether something waits for her. */
export const seeOwnMessages = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-data', async (act) => {
    const talk = await ownTalk(act, caller)
    if (!talk) return notFound()
    const rows = await viewsOf(house, act, talk.messages, 'own-page')
    const waits = talk.messages.some((one) => one.sentBy === 'colleague' && one.readAt === null)
    return done({ waits, rows })
  })

/** To who helps her: where the last message to her came from, or else who knew her first. */
export const writeOwnMessage = (house: House, caller: Caller, { text, meant }: NewMessage) =>
  house.db.act(caller, 'write-own-message', async (act) => {
    const read = readOver([text], meant)
    if (!read.done) return read
    const talk = await ownTalk(act, caller)
    if (!talk) return notFound()
    const { subject, holder } = talk.to
    const sealed = await sealText(house, act, talk.to, text)
    const id = await keepMessage(act, { subject, holder, sentBy: howAtOwnPages(act.caller), sealed })
    await markRead(act, { subject }, 'us')
    return done({ id })
  })

/** She read it, and has nothing to say to it. */
export const readOwnMessages = (house: House, caller: Caller) =>
  house.db.act(caller, 'write-own-message', async (act) =>
    done({ read: await markRead(act, { subject: caller.subject as Id<'Subject'> }, 'us') }),
  )

async function ownTalk(act: Act, caller: Caller) {
  const subject = caller.subject as Id<'Subject'>
  const cards = await findOwnCards(act, subject)
  await act.look(cards, 'own-page')
  const messages = (await talkAbout(act, { subject }, { most: mostShown })).filter((one) => hasLeft(one, act.now))
  await act.look(messages, 'own-page')
  const last = messages.find(({ sentBy }) => sentBy === 'colleague')
  const to = cards.find(({ holder }) => holder === last?.holder) ?? cards[0]
  return to && { to, messages }
}
