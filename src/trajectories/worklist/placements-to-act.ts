import { mayDo } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { addDays, type Id } from '#values/public.ts'
import { contractEndsBy, trialEndsBy } from '../placements/see-placements.ts'
import { type PlacementWorkRow, placementsNear } from './placement-work.store.ts'
import { answerStaysDays } from './proposals-to-act.ts'

/** Work in which somebody waits for somebody, or that ends soon; `decides` when I am who it waits for. */
interface PlacementToAct extends PlacementWorkRow {
  readonly decides: boolean
}

/** It names nobody: whoever shows one, reads the card and writes the look. */
export async function placementsToAct(
  act: Act,
  accounts: readonly Id<'Account'>[],
): Promise<readonly PlacementToAct[]> {
  if (accounts.length === 0) return []
  const payer = mayDo(act.caller, 'decide-trial') ? act.caller.organisation : null
  const rows = await placementsNear(act, {
    accounts,
    payer,
    trialsBy: trialEndsBy(act.today),
    contractsBy: contractEndsBy(act.today),
    refusedSince: addDays(act.today, -answerStaysDays),
  })
  const isOurs = ({ account }: PlacementWorkRow) => account !== null && accounts.includes(account)
  return rows.map((row) => {
    const decides = row.phase === 'requested' && payer !== null && !isOurs(row)
    return { ...row, decides, account: decides ? act.caller.account : row.account }
  })
}
