import { tellPaid } from '#coaching/public.ts'
import type { Act } from '#platform/public.ts'
import type { Claim } from './claim.ts'
import { linesInClaim, moveTo } from './claim-steps.ts'

/** Nothing is open any more: what was accepted is paid, and the balance of the hours knows it. */
export async function markPaid(act: Act, claim: Claim): Promise<void> {
  await moveTo(act, claim, 'paid')
  const lines = await linesInClaim(act, claim)
  const minutes = lines.reduce(
    (sum, line) => (line.said === 'refused' || line.reclaimedOn ? sum : sum + line.minutes),
    0,
  )
  await tellPaid(act, claim.period, minutes)
}
