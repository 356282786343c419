export { shownNames } from './told.store.ts'
