import { readOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findTalk } from './find-talk.ts'
import { leavesAt, mayTakeBack } from './message.rules.ts'
import type { NewMessage } from './message.shapes.ts'
import { dropMessage, holdMessage, keepMessage, markRead } from './message.store.ts'
import { sealText } from './seal-message.ts'

/** To her own page; ten seconds later she hears that something waits there. What she wrote before is answered with it. */
export const writeMessage = (house: House, caller: Caller, id: Id<'Dossier'>, { text, meant }: NewMessage) =>
  house.db.act(caller, 'write-message', async (act) => {
    const talk = await findTalk(house, act, id)
    if (!talk.done) return talk
    const read = readOver([text], meant)
    if (!read.done) return read
    const sealed = await sealText(house, act, talk.value, text)
    await markRead(act, talk.value, 'her')
    const { subject, holder } = talk.value
    const message = await keepMessage(act, { subject, holder, sentBy: 'colleague', sealed })
    await act.tell({ name: 'MessageWritten', message }, leavesAt(act.now))
    return done({ id: message })
  })

interface Ids {
  readonly id: Id<'Dossier'>
  readonly message: Id<'Message'>
}

/** As if it was never written: within ten seconds, by who wrote it. */
export const takeBackMessage = (house: House, caller: Caller, { id, message }: Ids) =>
  house.db.act(caller, 'write-message', async (act) => {
    const talk = await findTalk(house, act, id)
    if (!talk.done) return talk
    const found = await holdMessage(act, talk.value, message)
    if (!found || found.author !== caller.account) return notFound()
    if (!mayTakeBack(found, act.now)) return refused({ because: 'told-already', kind: 'conflict' } as const)
    await dropMessage(act, message)
    return done({ id: message })
  })

/** Nothing needs an answer: it waits for nobody any more. */
export const readMessages = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'write-message', async (act) => {
    const talk = await findTalk(house, act, id)
    if (!talk.done) return talk
    return done({ read: await markRead(act, talk.value, 'her') })
  })
