import { jobCaller } from '#access/public.ts'
import { personLetterWords, smsWords, writeToHer } from '#people/public.ts'
import type { Caller, Read, Subscriber } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { consentLetter } from './consent-letter.words.ts'

/** Tells her, and who acts for her, that there is a question: by mail, or on paper with a place to answer it. */
export const writeAboutQuestion: Subscriber = async (house, { region, subject, holder, release }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const whoActs = personLetterWords.nl.toWhoActs
    const words = { words: consentLetter.nl, sms: smsWords.nl.question, whoActs }
    const about = { about: 'consent', aboutId: String(release), path: '/my', ...words } as const
    await writeToHer(house, act, { subject, holder } as Read, about)
    return done()
  })
}
