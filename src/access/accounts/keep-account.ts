/** A new account, for who is let in by another slice. */
export { keepAccount } from './account.store.ts'
