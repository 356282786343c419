import type { Act, Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { noteEmployerNo } from '../proposals/answer-proposal.ts'
import { noteNameBack } from '../proposals/answer-question.ts'
import { holdIntroduction } from './find-introduction.ts'
import { mayWriteOutcome } from './introduction.rules.ts'
import type { WriteOutcome } from './introduction.shapes.ts'
import { saveOutcome } from './introduction.store.ts'
import type { Introduction, IntroductionOutcome } from './introduction.ts'

/**
 * How it went. A no of either side ends the proposal in the same act, as a no on the telephone does; when both go on, or
 * when it did not take place, the proposal stays as it was.
 */
export const writeOutcome = (house: House, caller: Caller, id: string, { outcome, reason = null }: WriteOutcome) =>
  house.db.act(caller, 'introduce', async (act) => {
    const held = await holdIntroduction(act, id)
    if (!held.done) return held
    const introduction = held.value
    const written = mayWriteOutcome(introduction, { outcome, reason, on: act.today })
    if (!written.done) return written
    if (!(await saveOutcome(act, introduction, written.value)))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    const ended = await endProposal(act, introduction, outcome, written.value.reason)
    if (!ended.done) return ended
    await act.tell({ name: 'IntroductionOver', introduction: introduction.id, outcome })
    return done({ id: introduction.id, outcome })
  })

async function endProposal(act: Act, { proposal }: Introduction, outcome: IntroductionOutcome, reason: string | null) {
  if (outcome === 'person-does-not') return noteNameBack(act, proposal, reason ?? '')
  if (outcome === 'employer-does-not') return noteEmployerNo(act, proposal, reason ?? '')
  return done()
}
