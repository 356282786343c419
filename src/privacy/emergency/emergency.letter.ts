import { emergenciesToTell, jobCaller, markEmergencyTold } from '#access/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { personLetterWords } from '../letters/person-letter.words.ts'
import { writeToHer } from '../letters/write-to-her.ts'

/** After a review and every night: she is told that there is something to read, by mail or on paper. */
export const writeAboutEmergencies: Subscriber = async (house, { region }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const words = personLetterWords.nl
    for (const { id, ...person } of await emergenciesToTell(act)) {
      await markEmergencyTold(act, id)
      await writeToHer(house, act, person, { about: 'emergency', aboutId: id, path: '/my/emergencies', words })
    }
    return done()
  })
}
