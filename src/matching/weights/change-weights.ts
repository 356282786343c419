import type { Caller, House } from '#platform/public.ts'
import type { NewWeights } from './weights.shapes.ts'
import { keepWeights } from './weights.store.ts'
import { mayStart } from './weights-history.rules.ts'

/** From which day which weights count. Lists shown before that day stay explained by the weights of their own day. */
export const changeWeights = (house: House, caller: Caller, { validFrom, ...weights }: NewWeights) =>
  house.db.act(caller, 'manage-region', async (act) => {
    const chosen = mayStart({ validFrom: validFrom ?? act.today, weights }, act.today)
    if (!chosen.done) return chosen
    await keepWeights(act, chosen.value)
    await act.tell({ name: 'WeightsChosen', from: chosen.value.validFrom, ...weights })
    return chosen
  })
