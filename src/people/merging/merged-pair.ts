export { countWith, findMergedPair, type PairRow } from './merge.store.ts'
