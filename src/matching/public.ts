export type { Change } from './fit/change.rules.ts'
export { sayOpening } from './fit/change.words.ts'
export type { Demand } from './fit/demand.ts'
export {
  type FitVoice,
  fitWords,
  type SaidReason,
  type Sentences,
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
  type ListName,
  type Remedy,
} from './fit/judgement.ts'
export { vocabularyLabel } from './fit/label.rules.ts'
export type { FoundPerson, FoundVacancy, Lists } from './fit/lists.rules.ts'
export { MatchesAsked, type ShownList } from './fit/matches.shapes.ts'
export type { Means, Point, Profile, WantedHours } from './fit/profile.ts'
export type { Part } from './fit/score.rules.ts'
export { type FitSettings, usualSettings } from './fit/settings.ts'
export type { ShutsOut } from './fit/shuts-out.rules.ts'
export { sayShutsOut, shutsOutWords } from './fit/shuts-out.words.ts'
export type { Label } from './fit/speech.rules.ts'
export type { Ask, Verdict } from './fit/verdict.ts'
export { type PartName, partNames, readWeights, usualWeights, type Weights } from './fit/weights.rules.ts'
export { whatCountsWords } from './fit/what-counts.words.ts'
export { withStation } from './fit/with-station.rules.ts'
export { type Opening, wouldOpen } from './fit/would-open.rules.ts'
export { type ShownVacancy, seeWhatFits, type WhatFits, whatFitsIn } from './what-fits/see-what-fits.ts'
export { type ShownPerson, seeWhoFits, type WhoFits } from './who-fits/see-who-fits.ts'
export { type DecisionBasis, judgeForDecision, seeWhy, type WhyView } from './why/see-why.ts'
