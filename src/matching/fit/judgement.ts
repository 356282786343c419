import type { ConditionsCondition } from './conditions.rules.ts'
import type { DaypartsCondition } from './dayparts.rules.ts'
import type { DistanceCondition } from './distance.rules.ts'
import type { FirstStartCondition } from './first-start.rules.ts'
import type { HoursCondition } from './hours.rules.ts'
import type { LicencesCondition } from './licences.rules.ts'
import type { RegisterCondition } from './register.rules.ts'
import type { Part } from './score.rules.ts'
import type { SectorCondition } from './sectors.rules.ts'
import type { SkillsCondition } from './skills.rules.ts'
import type { SpokenDutchCondition } from './spoken-dutch.rules.ts'
import type { StartCondition } from './start.rules.ts'

export type Condition =
  | HoursCondition
  | DaypartsCondition
  | FirstStartCondition
  | StartCondition
  | DistanceCondition
  | ConditionsCondition
  | SkillsCondition
  | LicencesCondition
  | SpokenDutchCondition
  | SectorCondition
  | RegisterCondition

export type ConditionName = Condition['name']
export type Remedy = Extract<Condition, { verdict: 'no' }>['remedy']

/** The order in which they are always shown. */
export const conditionNames = [
  'hours',
  'dayparts',
  'first-start',
  'start',
  'distance',
  'conditions',
  'skills',
  'licences',
  'spoken-dutch',
  'sector',
  'register',
] as const satisfies readonly ConditionName[]

/** `fits`: all yes. `to-ask`: no no, something not known. `almost`: exactly one no. */
export type ListName = 'fits' | 'to-ask' | 'almost' | 'no'

/** One person held against one vacancy, with every reason: it can be read aloud to both. */
export interface Judgement {
  readonly conditions: readonly Condition[]
  readonly parts: readonly Part[]
  readonly score: number
  readonly list: ListName
}

/** One thing is in the way, however far: who lends a moped opens work that is near to nobody on foot. */
export const hasOneNo = ({ conditions }: Pick<Judgement, 'conditions'>): boolean =>
  conditions.filter(({ verdict }) => verdict === 'no').length === 1
