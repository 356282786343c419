import type { Demand } from '../fit/demand.ts'
import { judge } from '../fit/judge.rules.ts'
import type { Profile } from '../fit/profile.ts'
import type { FitSettings } from '../fit/settings.ts'
import type { Weights } from '../fit/weights.rules.ts'

/** What other weights do to the first ten of one vacancy. */
export interface TenChanged {
  /** How many of the first ten there are: fewer than ten where fewer may fit. */
  readonly places: number
  /** How many of these places go to somebody who was not among them. */
  readonly other: number
  readonly otherFirst: boolean
}

const ten = 10

/** Who stands in a list does not hang on weights, only where: whoever may fit, judged by both. */
export function tenChanged(
  people: readonly Profile[],
  work: Demand,
  [now, next]: readonly [Weights, Weights],
  settings: FitSettings,
): TenChanged {
  const judged = people.flatMap((person) => {
    const { list, score } = judge(person, work, now, settings)
    if (list !== 'fits' && list !== 'to-ask') return []
    return [{ id: `${person.subject}:${person.holder}`, now: score, next: judge(person, work, next, settings).score }]
  })
  const firstBy = (score: 'now' | 'next') =>
    judged
      .toSorted((a, b) => b[score] - a[score] || (a.id < b.id ? -1 : 1))
      .slice(0, ten)
      .map(({ id }) => id)
  const [before, after] = [firstBy('now'), firstBy('next')]
  const stays = new Set(before)
  return {
    places: after.length,
    other: after.filter((id) => !stays.has(id)).length,
    otherFirst: before[0] !== after[0],
  }
}

export interface WeightsPreview {
  readonly people: number
  readonly work: number
  readonly ofWork: number
  readonly otherFirst: number
  readonly otherTen: number
  readonly places: number
  readonly otherPlaces: number
}

/** Over all vacancies that were tried. Where nobody may fit, nothing can change. */
export function summed(tens: readonly TenChanged[], all: { people: number; ofWork: number }): WeightsPreview {
  const tried = tens.filter(({ places }) => places > 0)
  const sum = (of: (one: TenChanged) => number) => tried.reduce((total, one) => total + of(one), 0)
  return {
    ...all,
    work: tried.length,
    otherFirst: sum(({ otherFirst }) => Number(otherFirst)),
    otherTen: sum(({ other }) => Number(other > 0)),
    places: sum(({ places }) => places),
    otherPlaces: sum(({ other }) => other),
  }
}
