export { countCoaching, forgetCoaching } from './erasure/forget-coaching.ts'
export { type CoachingConflict, coachingConflicts, mergeCoaching, unmergeCoaching } from './merging/merge-coaching.ts'
export { tellCoaching } from './told/tell-coaching.ts'
