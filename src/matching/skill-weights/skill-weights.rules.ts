import { addDays, type Day, done, type Outcome, refused } from '#values/public.ts'
import { usualSkillWeight } from '../fit/settings.ts'

/** In how many open vacancies a skill is named, asked or wished. */
export interface SkillAsked {
  readonly skill: string
  readonly askedBy: number
}

export interface SkillWeight extends SkillAsked {
  readonly weight: number
  readonly openWork: number
}

/** What skills weigh from a day on, as it was reckoned once. */
export interface DatedSkillWeights {
  readonly validFrom: Day
  readonly weights: readonly SkillWeight[]
}

const least = usualSkillWeight / 2
const step = usualSkillWeight / 4
const most = usualSkillWeight * 2

/** What half of all work asks weighs least; each time half as much work asks it, it weighs a step more. Whole numbers only. */
export function weightOf(askedBy: number, openWork: number): number {
  let weight = least
  for (let work = askedBy * 2; work <= openWork && weight < most; work *= 2) weight += step
  return weight
}

export type ReckonRefusal =
  | { readonly because: 'no-open-work'; readonly kind: 'conflict' }
  | { readonly because: 'already-reckoned'; readonly kind: 'conflict'; readonly validFrom: Day }

/** Weights begin tomorrow, and once they are kept they stay: what was shown today stays true the whole day. */
export function reckon(
  asked: readonly SkillAsked[],
  openWork: number,
  { today, last }: { readonly today: Day; readonly last: Day | null },
): Outcome<DatedSkillWeights, ReckonRefusal> {
  const validFrom = addDays(today, 1)
  if (last !== null && last >= validFrom)
    return refused({ because: 'already-reckoned', kind: 'conflict', validFrom: last })
  if (asked.length === 0) return refused({ because: 'no-open-work', kind: 'conflict' })
  const weights = asked.map((one) => ({ ...one, openWork, weight: weightOf(one.askedBy, openWork) }))
  return done({ validFrom, weights })
}
