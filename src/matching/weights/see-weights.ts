import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done } from '#values/public.ts'
import type { Weights } from '../fit/weights.rules.ts'
import { listWeights } from './weights.store.ts'
import { type DatedWeights, weightsOf } from './weights-history.rules.ts'

export interface WeightsView {
  readonly today: Day
  /** What counts today. */
  readonly weights: Weights
  /** Everything the region ever chose and has chosen for later, the oldest first. */
  readonly history: readonly DatedWeights[]
}

/** What counts and for how much is nobody's secret: candidates and employers may read it too. */
export const seeWeights = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-public-pages', async (act) => {
    const history = await listWeights(act)
    const view: WeightsView = { today: act.today, weights: weightsOf(history, act.today), history }
    return done(view)
  })

export const weightsToday = async (act: Act): Promise<Weights> => weightsOf(await listWeights(act), act.today)
