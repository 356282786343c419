import { jobCaller } from '#access/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { smsWords } from '../letters/sms.words.ts'
import { writeToHer } from '../letters/write-to-her.ts'
import { makeReplyAddress } from '../replies/make-reply-address.ts'
import { findMessage, markTold, wasToldSince } from './message.store.ts'
import { messageLetterWords } from './message-letter.words.ts'

const aDay = 24 * 60 * 60 * 1000

/** Something waits on her page: one letter, however much is written to her in a day that she did not read yet. */
export const writeAboutMessage: Subscriber = async (house, { region, message }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const found = await findMessage(act, String(message))
    if (!found) return done()
    await act.look([found], 'letter')
    const yesterday = new Date(Date.parse(act.now) - aDay)
    if (found.readAt !== null || (await wasToldSince(act, found, yesterday))) return done()
    await writeToHer(house, act, found, {
      ...{ about: 'message', aboutId: found.id, path: '/my/messages' },
      ...{ words: messageLetterWords.nl, whoActs: messageLetterWords.nl.toWhoActs },
      sms: smsWords.nl.message,
      replyTo: (reader) => makeReplyAddress(house, act, found, reader),
    })
    await markTold(act, found.id)
    return done()
  })
}
