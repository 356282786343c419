import type { PayerSaid } from '#coaching/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { ClaimsTables } from '../claims.tables.ts'

/** What who pays says of each line, once. */
export async function keepSaid(act: Act, claim: Id<'Claim'>, all: readonly PayerSaid[]): Promise<void> {
  for (const { line, said, reason, words } of all)
    await act
      .tables<ClaimsTables>()
      .updateTable('claims.line')
      .set({ said, reason, words, said_on: act.today, said_by: act.caller.account })
      .where('claim_id', '=', claim)
      .where('line_id', '=', line)
      .execute()
}
