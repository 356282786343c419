/** What other slices may ask of accounts. */
export { findAccount } from './account.store.ts'
