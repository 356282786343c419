import { jobCaller, kindsOfOrganisations, privacyOfficersAt } from '#access/public.ts'
import type { Caller, Subscriber } from '#platform/public.ts'
import { type Day, done, type Id, spokenDay } from '#values/public.ts'
import { oldLooksWords } from './old-looks.words.ts'

/** The log is of the whole region: everybody who guards privacy hears that its oldest rows go. */
export const writeAboutOldLooks: Subscriber = async (house, { region, on, rows }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const { subject, body } = oldLooksWords.nl.letter
    const day = spokenDay(on as Day, 'nl', { year: 'always' })
    const addresses = new Set<string>()
    for (const organisation of (await kindsOfOrganisations(act)).keys())
      for (const address of await privacyOfficersAt(act, organisation as Id<'Organisation'>)) addresses.add(address)
    for (const to of addresses)
      await house.mail.queue(act, {
        to,
        subject,
        body: body(day, Number(rows), `${house.config.baseUrl}/erasures/terms`),
      })
    return done()
  })
}
