import { emergenciesToTell, jobCaller, markEmergencyTold } from '#access/public.ts'
import { personLetterWords, writeToHer } from '#people/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'

/** After a review and every night: she is told that there is something to read, by mail or on paper. */
export const writeAboutEmergencies: Subscriber = async (house, { region }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const words = personLetterWords.nl
    for (const { id, ...person } of await emergenciesToTell(act)) {
      await markEmergencyTold(act, id)
      await writeToHer(house, act, person, {
        about: 'emergency',
        aboutId: id,
        path: '/my/emergencies',
        words,
        whoActs: words.toWhoActs,
      })
    }
    return done()
  })
}
