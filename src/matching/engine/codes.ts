import { conditions, sectors } from '#vocabulary/public.ts'

/** Small whole numbers in the place of ids, in the order in which they were met. One book serves all that is compared. */
export interface Codes {
  /** The number of this id, given out on first sight. */
  readonly codeOf: (id: string) => number
  readonly idOf: (code: number) => string
  readonly ids: readonly string[]
}

/** `most` is how many fit where they are kept: bits of a number, or sixteen bits. */
export function codes(kind: string, most: number, known: readonly string[] = []): Codes {
  const ids = [...known]
  const codeById = new Map(ids.map((id, code) => [id, code]))
  const give = (id: string): number => {
    if (ids.length >= most) throw new RangeError(`Matching holds at most ${most} ${kind}.`)
    codeById.set(id, ids.length)
    return ids.push(id) - 1
  }
  return { codeOf: (id) => codeById.get(id) ?? give(id), idOf: (code) => ids[code] ?? '', ids }
}

/** All books of the engine: people and work are written with the same ones. */
export interface Codebook {
  readonly skills: Codes
  readonly licences: Codes
  readonly occupations: Codes
  readonly holders: Codes
  /** Whose own work it is; the first is everybody's. */
  readonly teams: Codes
  readonly conditions: Codes
  readonly sectors: Codes
}

/** What helps and the sectors stand in the order of their lists, so that what is read back does too. */
export const codebook = (): Codebook => ({
  skills: codes('skills', 65_535),
  licences: codes('licences', 65_535),
  occupations: codes('occupations', 65_535),
  holders: codes('organisations', 65_535),
  teams: codes('teams', 65_535, ['']),
  conditions: codes(
    'working conditions',
    64,
    conditions.map(({ id }) => id),
  ),
  sectors: codes(
    'sectors',
    32,
    sectors.map(({ id }) => id),
  ),
})
