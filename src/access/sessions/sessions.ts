/** What other slices may ask of sessions. */
export { endSessionsOf, placeOf, type SignedIn } from './session.store.ts'
