import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReferenceKind } from './kinds.ts'
import { referencePieces } from './reference-pieces.ts'

const folder = '../shared/standards'
const lists = [
  ['isco', 'occupations/isco-08-groups_nl.csv', 619],
  ['sbi', 'occupations/sbi-2025.csv', 1954],
  ['postcodes', 'geo/postcodes-pc4.csv', 4699],
  ['regions', 'geo/municipality-region-2025.csv', 342],
  ['borders', 'geo/regions-2025.geojson', 35],
] as const satisfies readonly (readonly [ReferenceKind, string, number])[]

async function countIn(kind: ReferenceKind, file: string): Promise<unknown> {
  let count = 0
  for await (const piece of referencePieces({ kind, files: [{ name: basename(file), bytes: readFileSync(file) }] })) {
    if ('done' in piece) return piece.refusal
    if ('entries' in piece) count += piece.entries.length
  }
  return count
}

// Reads ../shared/standards, which does not come with the project: where it is absent, this is left out.
describe.skipIf(!existsSync(folder))('the lists as their makers publish them', () => {
  it.each(lists)('%s is read to its last row', async (kind, file, rows) => {
    expect(await countIn(kind, `${folder}/${file}`)).toBe(rows)
  })
})
