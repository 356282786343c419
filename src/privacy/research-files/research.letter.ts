import { emailOf, jobCaller, privacyOfficersAt } from '#access/public.ts'
import type { Caller, Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { researchLetters } from './research-letters.words.ts'

/** Everybody who may decide hears of it, except who asked. */
export const writeAboutAsked: Subscriber = async (house, { region, file, holder, by }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const { subject, body } = researchLetters.nl.asked
    const asker = await emailOf(act, by as Id<'Account'>)
    const officers = await privacyOfficersAt(act, holder as Id<'Organisation'>)
    for (const to of officers.filter((one) => one !== asker))
      await house.mail.queue(act, { to, subject, body: body(`${house.config.baseUrl}/research-files/${file}`) })
    return done()
  })
}

export const writeAboutDecided: Subscriber = async (house, { region, file, askedBy }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const { subject, body } = researchLetters.nl.decided
    const to = await emailOf(act, askedBy as Id<'Account'>)
    if (to) await house.mail.queue(act, { to, subject, body: body(`${house.config.baseUrl}/research-files/${file}`) })
    return done()
  })
}
