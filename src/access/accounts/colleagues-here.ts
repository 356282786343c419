/** Who works for the same organisation, for the other slices of this room. */
export { colleaguesHere } from './who-is-who.store.ts'
