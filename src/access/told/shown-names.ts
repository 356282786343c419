/** Names as she may read them. */
export { shownNames } from './told.store.ts'
