import { existsSync, readFileSync } from 'node:fs'
import type { RoomTables } from '../room-tables.ts'
import type { Refusal } from './refusal.ts'

/** The committed types of the tables against those of the real schema. */
export function compareTables(described: readonly RoomTables[], read = readCommitted): Refusal[] {
  return described.flatMap(({ path, text }) => {
    const committed = read(path)
    if (committed === undefined) return [{ from: path, why: 'is not there: npm run codegen' }]
    return committed === text ? [] : [{ from: path, why: 'is not what the migrations make: npm run codegen' }]
  })
}

const readCommitted = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
