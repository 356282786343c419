import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done } from '#values/public.ts'
import type { FitSettings } from '../fit/settings.ts'
import type { SkillWeight } from './skill-weights.rules.ts'
import { skillWeightDays, skillWeightsOn } from './skill-weights.store.ts'

export interface SkillWeightsView {
  /** From when what counts today counts; null while every skill weighs the usual. */
  readonly validFrom: Day | null
  readonly weights: readonly SkillWeight[]
  /** Reckoned already, and not begun yet. */
  readonly next: Day | null
}

/** Nobody's secret, as all that counts. */
export const seeSkillWeights = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-public-pages', async (act) => {
    const now = await skillWeightsOn(act, act.today)
    const next = (await skillWeightDays(act)).find((day) => day > act.today) ?? null
    const view: SkillWeightsView = { validFrom: now?.validFrom ?? null, weights: now?.weights ?? [], next }
    return done(view)
  })

/** As the rules take them. */
export async function skillWeightsToday(act: Act): Promise<FitSettings['skillWeights']> {
  const now = await skillWeightsOn(act, act.today)
  return Object.fromEntries((now?.weights ?? []).map(({ skill, weight }) => [skill, weight]))
}
