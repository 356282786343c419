import { jobCaller } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { emergencyLetterWords } from '../emergency/emergency-letter.words.ts'

/** After an answer, or when it takes longer: a letter that only says that there is something to read. */
export const writeAboutRight: Subscriber = async (house, { region, subject, holder }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const person = { subject: subject as Id<'Subject'>, holder: holder as Id<'Organisation'> }
    const card = await findCard(act, person)
    await act.look([person], 'letter')
    if (!card?.email || card.lettersBy === 'paper' || card.lettersBy === 'phone') return done()
    await house.mail.queue(act, {
      to: card.email,
      subject: emergencyLetterWords.nl.subject,
      body: emergencyLetterWords.nl.body(`${house.config.baseUrl}/my/rights`),
    })
    return done()
  })
}
