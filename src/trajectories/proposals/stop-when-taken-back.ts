import { jobCaller } from '#access/public.ts'
import { moveStage } from '#people/public.ts'
import type { Caller, Subscriber } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { step } from './proposal.rules.ts'
import { findByRelease, movePhase, toProposal } from './proposal.store.ts'

/**
 * She took her name back on the page of everything she allowed, where no reason is asked. Nothing was readable from that
 * moment on; this brings the proposal itself to its end.
 */
export const stopWhenTakenBack: Subscriber = async (house, { region, release }) => {
  const job = jobCaller(region as Caller['region'], 'consent')
  await house.db.act(job, 'run-job', async (act) => {
    const row = await findByRelease(act, String(release))
    if (!row) return notFound()
    const proposal = toProposal(row)
    await act.look([proposal], 'consent')
    const reason = 'rather-not-say'
    const moved = step(proposal, 'take-back-name', 'person', reason)
    if (!moved.done) return moved
    const person_answered_at = new Date(act.now)
    if (await movePhase(act, proposal, moved.value.phase, { person_answered_at, person_reason: reason }))
      await moveStage(act, proposal, 'ready', act.today)
    return done()
  })
}
