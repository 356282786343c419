/** What other slices may ask of accounts. */
export { administratorsOn, findAccount } from './account.store.ts'
