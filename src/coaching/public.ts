export type { Accounted, Parties } from './accounted/accounted.ts'
export { accountedFor, accountsWith, grantsIn } from './accounted/accounted-for.ts'
export { dossierOf } from './accounted/frozen-dossier.ts'
export {
  type LineToClaim,
  type PayerReason,
  type PayerSaid,
  payerReasons,
} from './claimed/claimed.ts'
export {
  claimLines,
  grantsToClaim,
  holdLinesToClaim,
  readLinesToClaim,
  takenAwayAmong,
  tellPaid,
  tellPayerSaid,
} from './claimed/claimed-lines.ts'
export { type RuleOfClaims, rulesOfClaims } from './claimed/rules-of-claims.ts'
export { countCoaching, forgetCoaching } from './erasure/forget-coaching.ts'
export { whyNotRecognised } from './firm/firm.rules.ts'
export { papersFor } from './firm/papers.ts'
export { seeClaimedLines } from './hours/see-hours.ts'
export { type CoachingConflict, coachingConflicts, mergeCoaching, unmergeCoaching } from './merging/merge-coaching.ts'
export { lastDay, type Period } from './periods/period.ts'
export { findGranted, holdGranted } from './periods/periods-of.ts'
export { findRoute } from './routes/find-route.ts'
export { countOwnRoutes } from './routes/own-routes.ts'
export type { PayerKind } from './routes/route.ts'
export { seeRoutes } from './routes/see-routes.ts'
export { settleCoaching } from './settle/settle-coaching.ts'
export type { SettledFirm, SettledPeriod, SettledRoute } from './settle/settled.ts'
export { tellCoaching } from './told/tell-coaching.ts'
export { coachingToAct } from './work/coaching-to-act.ts'
