import { judgeConditions } from './conditions.rules.ts'
import { judgeDayparts } from './dayparts.rules.ts'
import type { Demand } from './demand.ts'
import { type DistanceCondition, judgeDistance } from './distance.rules.ts'
import { judgeFirstStart } from './first-start.rules.ts'
import { judgeHours } from './hours.rules.ts'
import { type Condition, type ConditionName, conditionNames, type Judgement, type ListName } from './judgement.ts'
import { judgeLicences } from './licences.rules.ts'
import type { Profile } from './profile.ts'
import { judgeRegister } from './register.rules.ts'
import { scoreParts, total } from './score.rules.ts'
import { judgeSector } from './sectors.rules.ts'
import type { FitSettings } from './settings.ts'
import { judgeSkills } from './skills.rules.ts'
import { judgeSpokenDutch } from './spoken-dutch.rules.ts'
import { judgeStart } from './start.rules.ts'
import type { Weights } from './weights.rules.ts'

type JudgeOne = (person: Profile, work: Demand, settings: FitSettings) => Condition

/** Each condition by itself. */
export const judgeOne: Readonly<Record<ConditionName, JudgeOne>> = {
  hours: (person, work) => judgeHours(person.hours, work),
  dayparts: (person, work) => judgeDayparts(person.dayparts, work.dayparts),
  'first-start': (person, work) => judgeFirstStart(person.earliestStart, work),
  start: judgeStart,
  distance: judgeDistance,
  conditions: (person, work) => judgeConditions(person.needs, work.offers),
  skills: judgeSkills,
  licences: judgeLicences,
  'spoken-dutch': (person, work) => judgeSpokenDutch(person.spokenDutch, work.spokenDutch),
  sector: (person, work) => judgeSector(person.excludedSectors, work.sector),
  register: (person, work) => judgeRegister(person.registered, work.registeredOnly),
}

/** What is in the way and what is not, without any points; in the order of `conditionNames`. */
export const conditionsBetween = (person: Profile, work: Demand, settings: FitSettings): readonly Condition[] =>
  conditionNames.map((name) => judgeOne[name](person, work, settings))

/** Does this work fit this person, why, and what is in the way? */
export function judge(person: Profile, work: Demand, weights: Weights, settings: FitSettings): Judgement {
  const conditions = conditionsBetween(person, work, settings)
  const distance = conditions[conditionNames.indexOf('distance')] as DistanceCondition
  const parts = scoreParts(person, work, distance, weights, settings)
  return { conditions, parts, score: total(parts), list: listOf(conditions) }
}

/** One no is almost, whatever else is still to be asked; a second no ends it, and so does work that lies far away. */
export function listOf(conditions: readonly Condition[]): ListName {
  let [noes, unknowns] = [0, 0]
  for (const condition of conditions) {
    if (condition.verdict === 'no') noes += isFarAway(condition) ? 2 : 1
    else if (condition.verdict === 'unknown') unknowns += 1
  }
  if (noes === 0) return unknowns === 0 ? 'fits' : 'to-ask'
  return noes === 1 ? 'almost' : 'no'
}

const isFarAway = (condition: Condition) => condition.name === 'distance' && condition.facts.far
