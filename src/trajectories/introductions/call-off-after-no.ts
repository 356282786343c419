import { jobCaller, releaseKey } from '#access/public.ts'
import type { Act, Caller, House, Read, Subscriber } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { listIntroductions } from './introduction.store.ts'
import { change } from './plan-introduction.ts'

/** One of the two said no after all: what was planned does not go on. */
export const callOffAfterNo: Subscriber = async (house, { region, proposal, phase }) => {
  if (phase !== 'person-no' && phase !== 'employer-no') return
  await asJob(house, region, async (act) => {
    await callOffAll(act, { proposal: proposal as Id<'Proposal'> })
    return done()
  })
}

/** She took her name back on the page of everything she allowed: nobody meets her for this work. */
export const callOffIntroductionWhenTakenBack: Subscriber = async (house, { region, release }) => {
  await asJob(house, region, async (act) => {
    const key = await releaseKey(act, String(release))
    if (key?.what !== 'name-for-vacancy' || !key.about) return notFound()
    await callOffAll(act, { subject: key.subject, holder: key.holder }, key.about)
    return done()
  })
}

const asJob = (house: House, region: unknown, work: Parameters<House['db']['act']>[2]) =>
  house.db.act(jobCaller(region as Caller['region'], 'introductions'), 'run-job', work)

async function callOffAll(act: Act, of: { proposal: Id<'Proposal'> } | Read, vacancy?: string): Promise<void> {
  const found = await listIntroductions(act, { ...of, phase: 'planned' })
  await act.look(found, 'introduction')
  for (const one of found)
    if (!vacancy || one.vacancy === vacancy)
      await change(act, one, { phase: 'called-off', plan: one.plan, because: 'not-needed' })
}
