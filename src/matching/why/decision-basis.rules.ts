import type { Day } from '#values/public.ts'
import type { Demand } from '../fit/demand.ts'
import { judge } from '../fit/judge.rules.ts'
import type { Judgement } from '../fit/judgement.ts'
import type { Profile } from '../fit/profile.ts'
import type { FitSettings } from '../fit/settings.ts'
import type { Weights } from '../fit/weights.rules.ts'

/** Raised with every change of the rules in `fit` after which the same facts may be judged otherwise. */
export const rulesVersion = 1

/** All that a judgement was made of: whoever judges it again gets the same, whatever was changed since. */
export interface Run {
  readonly rules: number
  readonly person: Profile
  readonly work: Demand
  readonly weights: Weights
  readonly settings: FitSettings
}

/** What a decision was based on, so that it can be read back years later as it was on that day. */
export interface DecisionBasis {
  readonly score: number
  readonly judgement: { readonly on: Day; readonly weights: Weights; readonly judgement: Judgement; readonly run: Run }
}

export function decisionBasis(person: Profile, work: Demand, weights: Weights, settings: FitSettings): DecisionBasis {
  const run: Run = { rules: rulesVersion, person, work, weights, settings: onlyWhatCounted(settings, work) }
  const judgement = repeatRun(run)
  return { score: judgement.score, judgement: { on: settings.today, weights, judgement, run } }
}

export const repeatRun = ({ person, work, weights, settings }: Run): Judgement => judge(person, work, weights, settings)

/** Of a table of a thousand skills only those that this work names. */
function onlyWhatCounted(settings: FitSettings, { mandatorySkills, wishedSkills }: Demand): FitSettings {
  const named = [...mandatorySkills, ...wishedSkills]
  const skillWeights = Object.fromEntries(
    Object.entries(settings.skillWeights).filter(([skill]) => named.includes(skill)),
  )
  return { ...settings, skillWeights }
}
