import { jobCaller } from '#access/public.ts'
import { personLetterWords, writeToHer } from '#people/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'

/** After an answer, or when it takes longer: a letter that only says that there is something to read. */
export const writeAboutRight: Subscriber = async (house, { region, request, subject, holder }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const words = personLetterWords.nl
    const person = { subject: subject as Id<'Subject'>, holder: holder as Id<'Organisation'> }
    await writeToHer(house, act, person, {
      about: 'right',
      aboutId: String(request),
      path: '/my/rights',
      words,
      whoActs: words.toWhoActs,
    })
    return done()
  })
}
