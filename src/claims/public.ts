export { auditsToAct } from './audits/audits-to-act.ts'
export { claimsToAct } from './claiming/claims-to-act.ts'
export { mergeClaims, unmergeClaims } from './merging/merge-claims.ts'
export { tellClaims } from './told/tell-claims.ts'
