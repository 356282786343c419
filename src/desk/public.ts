export { seeFrame } from './frame/see-frame.ts'
export { type May, type Place, placesMeant } from './search/places.rules.ts'
export type { Found } from './search/search.shapes.ts'
export { searchWords } from './search/search.words.ts'
