/** What other slices may ask of sessions. */
export { chooseActing, endSessionsOf, markProven } from './session.store.ts'
