import { mayDo } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { waitingAudits } from './audit.store.ts'

interface Waits {
  readonly account: Id<'Account'>
  readonly count: number
  readonly day: Day | null
}

/** Samples that wait for the caller: to answer for the firm, with the first last day; to look at or judge for who pays. */
export async function auditsToAct(
  act: Act,
): Promise<{ auditsToAnswer: readonly Waits[]; auditsToJudge: readonly Waits[] }> {
  return {
    auditsToAnswer: mayDo(act.caller, 'claim-hours') ? await waits(act, 'firm') : [],
    auditsToJudge: mayDo(act.caller, 'answer-claims') ? await waits(act, 'payer') : [],
  }
}

async function waits(act: Act, side: 'firm' | 'payer'): Promise<readonly Waits[]> {
  const { account, organisation } = act.caller
  if (!account || !organisation) return []
  const found = await waitingAudits(act, side, organisation)
  return found.count > 0 ? [{ account, ...found }] : []
}
