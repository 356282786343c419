export { type Engine, matchingEngine, type Weighed } from './engine/engine.ts'
export type { Change } from './fit/change.rules.ts'
export { sayChange, sayOpening } from './fit/change.words.ts'
export type { Demand } from './fit/demand.ts'
export { sayBringing, sayDemandChange } from './fit/demand-change.words.ts'
export {
  fitWords,
  type SaidReason,
  sayJudgement,
  sayReasons,
  sentences,
} from './fit/fit.words.ts'
export { sentencesForCandidate } from './fit/fit-for-candidate.words.ts'
export { judge } from './fit/judge.rules.ts'
export {
  type Condition,
  type ConditionName,
  conditionNames,
  type Judgement,
} from './fit/judgement.ts'
export { vocabularyLabel } from './fit/label.rules.ts'

export { MatchesAsked, type ShownList } from './fit/matches.shapes.ts'
export type { Profile } from './fit/profile.ts'

export { usualSettings } from './fit/settings.ts'

export { sayShutsOut } from './fit/shuts-out.words.ts'

export type { Ask } from './fit/verdict.ts'
export { partNames, usualWeights } from './fit/weights.rules.ts'

export { withStation } from './fit/with-station.rules.ts'

export type { Sum } from './together/plan.rules.ts'
export { type SeatedPerson, seeTogether, type TogetherView } from './together/see-together.ts'
export { addressOf, readTogether, type TogetherAsked, TogetherQuery } from './together/together.shapes.ts'
export type { Two } from './together/two.ts'
export { type ShownVacancy, seeWhatFits, type WhatFits } from './what-fits/see-what-fits.ts'
export { countWhoFits, type ShownPerson, seeWhoFits } from './who-fits/see-who-fits.ts'
export { type ListOfPeople, PeopleAsked } from './who-fits/who-fits.shapes.ts'
export { type DecisionBasis, decisionBasis } from './why/decision-basis.rules.ts'
export { judgeForDecision, seeWhy } from './why/see-why.ts'
