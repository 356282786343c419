import type { OpenTable } from '#platform/sheets/sheets.ts'
import { CannotRead, type Entry, type Found } from './entry.ts'
import { recordsOf, spelledNames } from './records.ts'
import { countDangling, onlyTable } from './tables.ts'

const headings = ['gemeentecode', 'gemeente', 'arbeidsmarktregiocode', 'arbeidsmarktregio'] as const

/** Which municipality lies in which labour-market region, on the day that somebody says beside the file. */
export async function* readRegions(tables: readonly OpenTable[]): AsyncGenerator<Entry, Found> {
  const table = onlyTable(tables)
  for await (const record of recordsOf(table, headings)) {
    const { row, gemeentecode: key, gemeente: name, arbeidsmarktregiocode: region } = record
    const wrong =
      (!/^GM\d{4}$/.test(key) && 'gemeentecode') ||
      (name === '' && 'gemeente') ||
      (!/^AM\d{2}$/.test(region) && 'arbeidsmarktregiocode') ||
      (record.arbeidsmarktregio === '' && 'arbeidsmarktregio')
    if (wrong) throw new CannotRead({ because: 'bad-value', file: table.name, row, heading: wrong })
    yield {
      part: 'municipality',
      key,
      nl: name,
      en: null,
      names: spelledNames([name, key]),
      content: { region, regionName: record.arbeidsmarktregio },
    }
  }
  return countDangling().told([])
}
