import { done, type Outcome, refused } from '#values/public.ts'

export const partNames = ['occupation', 'skills', 'hours', 'distance'] as const
export type PartName = (typeof partNames)[number]

/** The region's own: how many points each part can bring. */
export type Weights = Readonly<Record<PartName, number>>

export const usualWeights: Weights = { occupation: 40, skills: 30, hours: 15, distance: 15 }

export type WeightsRefusal =
  | { readonly because: 'not-whole-points'; readonly kind: 'invalid'; readonly part: PartName }
  | { readonly because: 'no-points-at-all'; readonly kind: 'invalid' }

const mostPoints = 1000

/** Whole points from nothing up, and at least one part that counts. */
export function readWeights(points: Weights): Outcome<Weights, WeightsRefusal> {
  const wrong = partNames.find((part) => !isPoints(points[part]))
  if (wrong) return refused({ because: 'not-whole-points', kind: 'invalid', part: wrong })
  if (partNames.every((part) => points[part] === 0)) return refused({ because: 'no-points-at-all', kind: 'invalid' })
  return done(points)
}

const isPoints = (points: number) => Number.isInteger(points) && points >= 0 && points <= mostPoints
