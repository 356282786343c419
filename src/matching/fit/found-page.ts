import { pageOf, readCursor } from '#platform/public.ts'
import type { Judgement } from './judgement.ts'
import { afterPlace, placeOf } from './place.rules.ts'

/** A piece of a complete list, with where it stands in it. */
export interface FoundPage<Found> {
  readonly rows: readonly Found[]
  /** The rank of the first row; 1 is the best. */
  readonly from: number
  readonly total: number
  readonly next: string | null
}

/** The list may have changed between two pages: the next page starts after what was shown, not after a number. */
export function foundPage<Found extends { readonly judgement: Judgement }>(
  found: readonly Found[],
  idOf: (one: Found) => string,
  size: number,
  after?: string,
): FoundPage<Found> {
  const start = afterPlace(found, idOf, readCursor(after, 2))
  const { rows, next } = pageOf(found.slice(start, start + size + 1), size, (one) => placeOf(one, idOf))
  return { rows, from: start + 1, total: found.length, next }
}
