import type { Condition, ConditionName, Judgement } from './judgement.ts'
import { isAlike } from './occupation.rules.ts'
import type { Part } from './score.rules.ts'
import type { PartName } from './weights.rules.ts'

/**
 * One line of "why": a condition, a part of the score, or both where they speak of the same thing.
 * Together the lines hold every part once, so what they show adds up to the score.
 */
export interface Reason {
  readonly state: 'met' | 'unknown' | 'not-met'
  readonly part: Part | null
  readonly condition: Condition | null
}

/** Hours and travel say why and for how many points in one breath. */
const spokenTogether: Partial<Record<PartName, ConditionName>> = { hours: 'hours', distance: 'distance' }

/** What is worth reading on a card: all points, everything that is not a yes, and each yes to something asked. */
export function reasonsOf({ conditions, parts }: Judgement): readonly Reason[] {
  const ofParts = parts.map((part): Reason => {
    const condition = conditions.find(({ name }) => name === spokenTogether[part.name]) ?? null
    return { state: condition ? stateOf[condition.verdict] : stateOfPart(part), part, condition }
  })
  const told = ofParts.map(({ condition }) => condition?.name)
  const others = conditions
    .filter((condition) => !told.includes(condition.name) && isWorthTelling(condition))
    .map((condition): Reason => ({ state: stateOf[condition.verdict], part: null, condition }))
  return [...ofParts, ...others.filter(isMet), ...others.filter((reason) => !isMet(reason))]
}

const stateOf = { yes: 'met', unknown: 'unknown', no: 'not-met' } as const
const isMet = ({ state }: Reason) => state === 'met'

function stateOfPart(part: Part): Reason['state'] {
  if (part.name === 'occupation' && part.facts.wished === null) return 'unknown'
  if (part.name === 'occupation') return isAlike(part.facts) ? 'met' : 'not-met'
  if (part.name === 'skills') return part.facts.have > 0 || part.facts.asked === 0 ? 'met' : 'unknown'
  return part.points > 0 ? 'met' : 'unknown'
}

/** That nothing is asked need not be read; neither do skills that the points already count. */
function isWorthTelling(condition: Condition): boolean {
  if (condition.verdict !== 'yes') return true
  switch (condition.name) {
    case 'dayparts':
      return condition.facts.asked.length > 0
    case 'first-start':
      return condition.facts.starts !== null
    case 'conditions':
    case 'licences':
      return condition.facts.have.length > 0
    case 'spoken-dutch':
      return condition.facts.asked !== null
    case 'register':
      return condition.facts.asked
    case 'start':
      return true
    default:
      return false
  }
}
