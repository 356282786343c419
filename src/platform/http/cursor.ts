/** One page of a long list: its rows, and where the next page starts. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

/** Ask the store for one row more than fits: the extra one only tells that there is a next page. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  placeOf: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > size && last !== undefined ? writeCursor(placeOf(last)) : null }
}

/**
 * The same where the rows themselves say how many were `found`, one more than the page at most: about people, the row
 * that only tells of a next page must be read by nobody.
 */
export function pageFound<Row extends { readonly found: number }>(
  rows: readonly Row[],
  placeOf: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const last = rows.at(-1)
  return { rows, next: last && last.found > rows.length ? writeCursor(placeOf(last)) : null }
}

export const writeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** A cursor is somebody else's text: what does not read as a place starts the list from the top. */
export function readCursor(cursor: string | undefined, length: number): readonly (string | number)[] | undefined {
  if (!cursor) return undefined
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const isPlace = Array.isArray(place) && place.length === length && place.every(isPart)
    return isPlace ? place : undefined
  } catch {
    return undefined
  }
}

const isPart = (part: unknown): part is string | number => typeof part === 'string' || typeof part === 'number'
