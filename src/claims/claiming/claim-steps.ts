import type { Act } from '#platform/public.ts'
import { linesOf, moveClaim } from './claim.store.ts'
import type { Claim, ClaimLine, ClaimPhase } from './claim.ts'

/** The lines of one claim, looked at. */
export async function linesInClaim(act: Act, claim: Pick<Claim, 'id'>): Promise<readonly ClaimLine[]> {
  const lines = await linesOf(act, claim.id)
  await act.look(lines, 'claims')
  return lines
}

export const moveTo = async (act: Act, claim: Pick<Claim, 'id'>, phase: ClaimPhase): Promise<void> => {
  await moveClaim(act, claim.id, phase)
}
