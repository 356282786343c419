import { emergenciesToTell, jobCaller, markEmergencyTold } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { emergencyLetterWords } from './emergency-letter.words.ts'

/** After a review and every night: a letter that only says that there is something to read. Without a name or a reason. */
export const writeAboutEmergencies: Subscriber = async (house, { region }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const words = emergencyLetterWords.nl
    for (const { id, ...person } of await emergenciesToTell(act)) {
      const card = await findCard(act, person)
      await act.look([person], 'letter')
      await markEmergencyTold(act, id)
      if (!card?.email || card.lettersBy === 'paper' || card.lettersBy === 'phone') continue
      await house.mail.queue(act, {
        to: card.email,
        subject: words.subject,
        body: words.body(`${house.config.baseUrl}/my/emergencies`),
      })
    }
    return done()
  })
}
