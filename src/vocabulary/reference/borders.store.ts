import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { type Box, type Ring, spotAt } from '../borders/grid.rules.ts'
import type { VocabularyTables } from '../vocabulary.tables.ts'

export interface Frame {
  readonly part: string
  readonly key: string
  readonly name: string
  readonly box: Box
}

const now = (act: Act) =>
  act
    .figures<VocabularyTables>()
    .selectFrom('vocabulary.reference_entry')
    .where('kind', '=', 'borders')
    .where('until', 'is', null)

/** Every border that counts now, without its points. */
export async function framesNow(act: Act): Promise<Frame[]> {
  const rows = await now(act)
    .select(['part', 'key', 'nl as name', sql<Box>`content -> 'box'`.as('box')])
    .orderBy('key')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? row.key }))
}

/** The shapes of some of them. */
export async function ringsOf(act: Act, keys: readonly string[]): Promise<ReadonlyMap<string, readonly Ring[]>> {
  if (keys.length === 0) return new Map()
  const rows = await now(act)
    .select(['key', sql<number[][]>`content -> 'rings'`.as('rings')])
    .where('key', 'in', keys)
    .execute()
  return new Map(rows.map(({ key, rings }) => [key, rings.map(inSpots)]))
}

function inSpots(numbers: readonly number[]): Ring {
  const ring: number[] = []
  for (let i = 1; i < numbers.length; i += 2) ring.push(spotAt(numbers[i - 1] ?? 0, numbers[i] ?? 0))
  return ring
}
