/** What stands in tables. The lists themselves are behind `public.ts`, which pages and threads read without a database. */
export { pointOf } from './borders/grid.rules.ts'
export { isReferenceKind, type ReferenceKind, referenceKinds } from './reference/kinds.ts'
export { bordersOf } from './reference/known-borders.ts'
export { placesFor } from './reference/known-places.ts'
export { otherNamesFor, otherNamesOfWork } from './reference/known-work.ts'
export { previewReference } from './reference/preview-reference.ts'
export { referenceRefused, reportLines } from './reference/said-reference.ts'
export { goBack, storeReference } from './reference/store-reference.ts'
