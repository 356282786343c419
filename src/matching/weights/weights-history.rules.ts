import { type Day, done, type Outcome, refused } from '#values/public.ts'
import { type PartName, partNames, usualWeights, type Weights } from '../fit/weights.rules.ts'

/** What a region chose, from a day on. */
export interface DatedWeights {
  readonly validFrom: Day
  readonly weights: Weights
}

export type NewWeightsRefusal =
  | { readonly because: 'not-a-hundred'; readonly kind: 'invalid'; readonly sum: number }
  | { readonly because: 'day-has-passed'; readonly kind: 'invalid'; readonly today: Day }

/** A score reads as so many out of a hundred, and what was shown yesterday stays true. */
export function mayStart({ validFrom, weights }: DatedWeights, today: Day): Outcome<DatedWeights, NewWeightsRefusal> {
  const sum = partNames.reduce((points, part) => points + weights[part], 0)
  if (sum !== 100) return refused({ because: 'not-a-hundred', kind: 'invalid', sum })
  if (validFrom < today) return refused({ because: 'day-has-passed', kind: 'invalid', today })
  return done({ validFrom, weights })
}

/** The last choice that has begun; before the first one the usual weights count. */
export function weightsOf(history: readonly DatedWeights[], on: Day): Weights {
  const begun = history.filter(({ validFrom }) => validFrom <= on)
  const last = begun.reduce<DatedWeights | undefined>((a, b) => (a && a.validFrom > b.validFrom ? a : b), undefined)
  return last?.weights ?? usualWeights
}

/** What is not tried counts as it does today. */
export const tryOver = (now: Weights, tried: { readonly [part in PartName]?: number | undefined }): Weights => ({
  occupation: tried.occupation ?? now.occupation,
  skills: tried.skills ?? now.skills,
  hours: tried.hours ?? now.hours,
  distance: tried.distance ?? now.distance,
})
