import type { OpenTable } from '#platform/sheets/sheets.ts'
import { CannotRead, type Entry, type Found } from './entry.ts'
import { recordsOf, spelledNames } from './records.ts'
import { countDangling, onlyTable } from './tables.ts'

const headings = ['code', 'nl', 'en', 'parent'] as const

/** The business activities of Statistics Netherlands: a section is a letter, and each code lies under a shorter one. */
export async function* readSbi(tables: readonly OpenTable[]): AsyncGenerator<Entry, Found> {
  const table = onlyTable(tables)
  const found = new Map<string, { nl: string; en: string; parent: string | null }>()
  for await (const { row, code, nl, en, parent } of recordsOf(table, headings)) {
    if (!/^([A-Z]|\d{2,5})$/.test(code) || nl === '')
      throw new CannotRead({ because: 'bad-value', file: table.name, row, heading: nl ? 'code' : 'nl' })
    found.set(code, { nl, en, parent: parent || null })
  }
  const dangling = countDangling()
  for (const [code, { nl, en, parent }] of found) {
    const isThere = parent === null || found.has(parent)
    if (!isThere) dangling.add(code, parent)
    yield {
      part: 'activity',
      key: code,
      nl,
      en: en || null,
      names: spelledNames([nl, en, code]),
      content: { parent: isThere ? parent : null },
    }
  }
  return dangling.told([])
}
