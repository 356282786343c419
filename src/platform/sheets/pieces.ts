/** So many at a time: a long list goes past in parts, and nobody waits for all of it. */
export function* inPieces<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let piece: T[] = []
  for (const one of all) {
    piece.push(one)
    if (piece.length < size) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

/** Lets everybody else have a turn: what takes long is done in parts. */
export const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
