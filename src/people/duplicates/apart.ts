/** For a merge: what was said of the one that goes goes along, and comes off again when it is undone. */
export { carryApart, dropApart } from './apart.store.ts'
