import { withMigratedDatabase } from '../migrated-database.ts'
import { describeTables } from '../room-tables.ts'
import { judgeSchema } from './database.ts'
import type { Verdict } from './refusal.ts'
import { readFacts } from './schema-facts.ts'
import { compareTables } from './tables.ts'

/** Starting a database takes a second or two, so both questions are put to one. */
export const checkSchema = (): Promise<Verdict> =>
  withMigratedDatabase(async (url) => ({
    refusals: [...judgeSchema(await readFacts(url)), ...compareTables(await describeTables(url))],
  }))

export const checkDatabase = (): Promise<Verdict> =>
  withMigratedDatabase(async (url) => ({ refusals: judgeSchema(await readFacts(url)) }))

export const checkTables = (): Promise<Verdict> =>
  withMigratedDatabase(async (url) => ({ refusals: compareTables(await describeTables(url)) }))
