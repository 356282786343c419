import { judgeConditions } from './conditions.rules.ts'
import { judgeDayparts } from './dayparts.rules.ts'
import type { Demand } from './demand.ts'
import { judgeDistance } from './distance.rules.ts'
import { judgeFirstStart } from './first-start.rules.ts'
import { judgeHours } from './hours.rules.ts'
import type { Condition, Judgement, ListName } from './judgement.ts'
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

/** Does this work fit this person, why, and what is in the way? The conditions stand in the order of `conditionNames`. */
export function judge(person: Profile, work: Demand, weights: Weights, settings: FitSettings): Judgement {
  const distance = judgeDistance(person, work, settings)
  const conditions = [
    judgeHours(person.hours, work),
    judgeDayparts(person.dayparts, work.dayparts),
    judgeFirstStart(person.earliestStart, work),
    judgeStart(person, work, settings),
    distance,
    judgeConditions(person.needs, work.offers),
    judgeSkills(person, work),
    judgeLicences(person, work),
    judgeSpokenDutch(person.spokenDutch, work.spokenDutch),
    judgeSector(person.excludedSectors, work.sector),
    judgeRegister(person.registered, work.registeredOnly),
  ]
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
