import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { MatchingTables } from '../matching.tables.ts'
import type { DatedWeights } from './weights-history.rules.ts'

export async function listWeights(act: Act): Promise<readonly DatedWeights[]> {
  const rows = await act
    .tables<MatchingTables>()
    .selectFrom('matching.weights')
    .select(['valid_from', 'occupation', 'skills', 'hours', 'distance'])
    .orderBy('valid_from')
    .execute()
  return rows.map(({ valid_from, ...weights }) => ({ validFrom: valid_from as Day, weights }))
}

/** A second choice for the same day takes the place of the first. */
export const keepWeights = (act: Act, { validFrom, weights }: DatedWeights) =>
  act
    .tables<MatchingTables>()
    .insertInto('matching.weights')
    .values({ region_id: act.caller.region, valid_from: validFrom, ...weights, ...changedNow(act) })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'valid_from']).doUpdateSet({ ...weights, ...changedNow(act) }),
    )
    .execute()

const changedNow = (act: Act) => ({ changed_by: act.caller.account, changed_at: act.now })
