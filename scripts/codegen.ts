import { writeFileSync } from 'node:fs'
import { withMigratedDatabase } from './migrated-database.ts'
import { describeTables } from './room-tables.ts'

for (const { path, text } of await withMigratedDatabase(describeTables)) {
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}
