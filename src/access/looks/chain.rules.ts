import { addMonths, type Day } from '#values/public.ts'

/** So many links after one of them. */
export interface Stretch {
  readonly after: number
  readonly until: number
}

/** What is left of the chain in pieces that can be walked beside each other: each begins at the link where another ends. */
export const stretchesOf = (base: number, head: number, size: number): Stretch[] =>
  Array.from({ length: Math.ceil((head - base) / size) }, (_, at) => ({
    after: base + at * size,
    until: Math.min(head, base + (at + 1) * size),
  }))

/** Where the chain stood on a day, as it was noted then. */
export interface Checkpoint {
  readonly seq: number
  readonly hash: string
  readonly day: Day
  /** Not a note of its own time, but of the destruction of everything up to here. */
  readonly destroyed?: number
}

/** The first row that is not as it was written, and what happened to it. */
export interface Break {
  readonly row: number
  readonly how: 'changed' | 'removed' | 'added' | 'cut' | 'rewritten'
}

/** As far as here the rule destroyed the log, on that day; what is left hangs on this link. */
export interface Base {
  readonly seq: number
  readonly hash: string
  readonly onDay: Day
  readonly years: number
}

/**
 * Old rows go as far as a point that was noted outside in its own time. A beginning that was taken away by hand has no
 * such note, or one that is too young. A list outside that begins later says nothing about it.
 */
export function takenFromTheBeginning(base: Base | undefined, outside: readonly Checkpoint[]): Break | undefined {
  const inItsTime = outside.filter(({ destroyed }) => destroyed === undefined)
  if (!base || !inItsTime.some(({ seq }) => seq <= base.seq)) return undefined
  const by = addMonths(base.onDay, -12 * base.years)
  const borneOut = inItsTime.some(({ seq, hash, day }) => seq === base.seq && hash === base.hash && day <= by)
  return borneOut ? undefined : { row: 1, how: 'removed' }
}

/** The first note that the chain does not bear out: it ends too early, or somebody made all links anew from there on. */
export function firstNotBorneOut(
  noted: readonly Checkpoint[],
  { base, head }: { readonly base: number; readonly head: number },
  hashAt: (seq: number) => string | undefined,
): Break | undefined {
  const inOrder = noted.filter(({ seq }) => seq >= base && seq > 0).toSorted((a, b) => a.seq - b.seq)
  const wrong = inOrder.findIndex(({ seq, hash }) => hashAt(seq) !== hash)
  const found = inOrder[wrong]
  if (!found) return undefined
  if (found.seq > head) return { row: head + 1, how: 'cut' }
  return { row: (inOrder[wrong - 1]?.seq ?? base) + 1, how: 'rewritten' }
}
