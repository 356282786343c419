export { mergeClaims, unmergeClaims } from './merging/merge-claims.ts'
export { tellClaims } from './told/tell-claims.ts'
