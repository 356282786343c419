/** What other slices may ask of who acts for whom. */
export { actingNames, findActing, keepActing, type NewActing } from './acting.store.ts'
