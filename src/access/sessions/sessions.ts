/** What other slices may ask of sessions. */
export { endSessionsOf } from './session.store.ts'
