import type { Transport } from '#vocabulary/public.ts'
import type { Demand } from './demand.ts'
import type { DistanceCondition } from './distance.rules.ts'
import { type Nearest, nearestWish, tenthsOf } from './occupation.rules.ts'
import type { Profile } from './profile.ts'
import { type FitSettings, usualSkillWeight } from './settings.ts'
import type { PartName, Weights } from './weights.rules.ts'

/** A named piece of the score: so many points of the most it can bring. */
export type Part =
  | Piece<'occupation', Nearest>
  | Piece<'skills', { readonly have: number; readonly asked: number }>
  | Piece<'hours', { readonly hours: number | null; readonly asked: number }>
  | Piece<'distance', { readonly hectometres: number | null; readonly exact: boolean; readonly by: Transport | null }>

interface Piece<Name extends PartName, Facts> {
  readonly name: Name
  readonly points: number
  readonly of: number
  readonly facts: Facts
}

/** Nothing is divided by what the person has, so more skills, hours or wishes never cost a point. */
export function scoreParts(
  person: Profile,
  work: Demand,
  distance: DistanceCondition,
  weights: Weights,
  settings: FitSettings,
): readonly Part[] {
  return [
    occupationPart(person, work, weights.occupation, settings),
    skillsPart(person, work, weights.skills, settings),
    hoursPart(person, work, weights.hours),
    distancePart(distance, weights.distance, settings),
  ]
}

/** The score is its parts and nothing else. */
export const total = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.points, 0)

/** Points are whole and rounded down: nobody gets the last point for almost. */
const share = (of: number, got: number, outOf: number) => Math.floor((of * got) / outOf)

function occupationPart(person: Profile, work: Demand, of: number, { moreOccupations }: FitSettings): Part {
  const facts = nearestWish(person.occupations, work.occupation, moreOccupations)
  return { name: 'occupation', points: share(of, tenthsOf(facts), 10), of, facts }
}

/**
 * Of all skills the vacancy names, asked or wished, how many are there, each by what it weighs. Naming none gives
 * everybody all points.
 */
function skillsPart(person: Profile, work: Demand, of: number, { skillWeights }: FitSettings): Part {
  let [have, asked, weightThere, weightAsked] = [0, 0, 0, 0]
  const count = (skill: string) => {
    const weight = skillWeights[skill] ?? usualSkillWeight
    asked += 1
    weightAsked += weight
    if (!person.skills.includes(skill)) return
    have += 1
    weightThere += weight
  }
  for (const skill of work.mandatorySkills) count(skill)
  for (const skill of work.wishedSkills) if (!work.mandatorySkills.includes(skill)) count(skill)
  const points = weightAsked === 0 ? of : share(of, weightThere, weightAsked)
  return { name: 'skills', points, of, facts: { have, asked } }
}

/** How much of the most the vacancy has the person can fill. */
function hoursPart({ hours: wanted }: Profile, { hours }: Demand, of: number): Part {
  const filled = !wanted || wanted.min > hours.max ? 0 : Math.min(wanted.max, hours.max)
  const points = hours.max > 0 ? share(of, filled, hours.max) : 0
  return { name: 'hours', points, of, facts: { hours: wanted && filled, asked: hours.max } }
}

/** Close is close, whatever one travels with, so a car wins no points. */
function distancePart(
  { facts: { hectometres, exact, by } }: DistanceCondition,
  of: number,
  { farKm }: FitSettings,
): Part {
  const near = hectometres === null ? 0 : Math.max(0, farKm * 10 - hectometres)
  return { name: 'distance', points: share(of, near, farKm * 10), of, facts: { hectometres, exact, by } }
}
