import { emergenciesToTell, jobCaller, markEmergencyTold } from '#access/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { writeToHer } from '../letters/person.letter.ts'

/** After a review and every night: she is told that there is something to read, by mail or on paper. */
export const writeAboutEmergencies: Subscriber = async (house, { region }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    for (const { id, ...person } of await emergenciesToTell(act)) {
      await markEmergencyTold(act, id)
      await writeToHer(house, act, person, { about: 'emergency', aboutId: id, path: '/my/emergencies' })
    }
    return done()
  })
}
