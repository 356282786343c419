import { jobCaller } from '#access/public.ts'
import type { Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { carryOnGaps, carryOnIntroductions, carryOnPlacements, carryOnProposals } from './carry-on.store.ts'

/** What the lead of before had under way about her, the new lead carries on. What somebody else took up stays with him. */
export const carryOn: Subscriber = async (house, { region, subject, holder, before, to }) => {
  const job = jobCaller(region as Id<'Region'>, 'handover')
  await house.db.act(job, 'run-job', async (act) => {
    const whose = { subject: String(subject), holder: String(holder), before: String(before), to: String(to) }
    await carryOnGaps(act, whose)
    await carryOnProposals(act, whose)
    await carryOnIntroductions(act, whose)
    await carryOnPlacements(act, whose)
    return done()
  })
}
