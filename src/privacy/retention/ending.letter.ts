import { jobCaller, privacyOfficersAt } from '#access/public.ts'
import { personLetterWords, writeToHer } from '#people/public.ts'
import type { Caller, Read, Subscriber } from '#platform/public.ts'
import { type Day, done, spokenDay } from '#values/public.ts'
import { endingLetter, keeperLetter } from './ending-letter.words.ts'

/** Thirty days ahead: she can still take her copy, and her keeper can still hold it back. */
export const writeAboutEnding: Subscriber = async (house, { region, subject, holder, on }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const person = { subject, holder } as Read
    const day = spokenDay(on as Day, 'nl', { year: 'always' })
    const { baseUrl } = house.config
    const words = { subject: endingLetter.nl.subject, body: (address: string) => endingLetter.nl.body(day, address) }
    await writeToHer(house, act, person, {
      about: 'ending',
      aboutId: person.subject,
      path: '/my/data',
      words,
      whoActs: personLetterWords.nl.toWhoActs,
    })
    for (const to of await privacyOfficersAt(act, person.holder)) {
      const { subject: title, body } = keeperLetter.nl
      await house.mail.queue(act, { to, subject: title, body: body(day, `${baseUrl}/erasures`) })
    }
    return done()
  })
}
