import { jobCaller } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Caller, Read, Subscriber } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { consentLetter } from './consent-letter.words.ts'

/** Tells her that there is a question, unless she gets everything on paper or by phone. */
export const writeAboutQuestion: Subscriber = async (house, { region, subject, holder }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const card = await findCard(act, { subject, holder } as Read)
    if (!card) return done()
    await act.look([card], 'letter')
    if (!card.email || card.lettersBy === 'paper' || card.lettersBy === 'phone') return done()
    const { subject: title, body } = consentLetter.nl
    await house.mail.queue(act, { to: card.email, subject: title, body: body(`${house.config.baseUrl}/my`) })
    return done()
  })
}
