import type { Day } from '#values/public.ts'

/** So many links after one of them. */
export interface Stretch {
  readonly after: number
  readonly until: number
}

/** The whole chain in pieces that can be walked beside each other: each begins at the link where another ends. */
export const stretchesOf = (head: number, size: number): Stretch[] =>
  Array.from({ length: Math.ceil(head / size) }, (_, at) => ({
    after: at * size,
    until: Math.min(head, (at + 1) * size),
  }))

/** Where the chain stood on a day, as it was noted then. */
export interface Checkpoint {
  readonly seq: number
  readonly hash: string
  readonly day: Day
}

/** The first row that is not as it was written, and what happened to it. */
export interface Break {
  readonly row: number
  readonly how: 'changed' | 'removed' | 'added' | 'cut' | 'rewritten'
}

/** The first note that the chain does not bear out: it ends too early, or somebody made all links anew from there on. */
export function firstNotBorneOut(
  noted: readonly Checkpoint[],
  head: number,
  hashAt: (seq: number) => string | undefined,
): Break | undefined {
  const inOrder = noted.toSorted((a, b) => a.seq - b.seq)
  const wrong = inOrder.findIndex(({ seq, hash }) => hashAt(seq) !== hash)
  const found = inOrder[wrong]
  if (!found) return undefined
  if (found.seq > head) return { row: head + 1, how: 'cut' }
  return { row: (inOrder[wrong - 1]?.seq ?? 0) + 1, how: 'rewritten' }
}
