/** What other slices may ask of sessions. */
export { endSessionsOf, markProven } from './session.store.ts'
