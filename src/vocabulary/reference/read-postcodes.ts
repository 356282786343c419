import type { OpenTable } from '#platform/sheets/sheets.ts'
import { CannotRead, type Entry, type Found } from './entry.ts'
import { recordsOf, spelledNames } from './records.ts'
import { countDangling, onlyTable } from './tables.ts'

const headings = ['postcode', 'woonplaats', 'alternatieve_schrijfwijzen', 'gemeente', 'latitude', 'longitude'] as const

/** Areas of four digits with a point in the middle: it names no street and no house. */
export async function* readPostcodes(tables: readonly OpenTable[]): AsyncGenerator<Entry, Found> {
  const table = onlyTable(tables)
  for await (const record of recordsOf(table, headings)) {
    const { row, postcode, woonplaats: town, gemeente: municipality } = record
    const [lat, lon] = [degrees(record.latitude), degrees(record.longitude)]
    const wrong =
      (!/^[1-9]\d{3}$/.test(postcode) && 'postcode') ||
      (town === '' && 'woonplaats') ||
      (!(lat >= 50.5 && lat <= 53.8) && 'latitude') ||
      (!(lon >= 3 && lon <= 7.5) && 'longitude')
    if (wrong) throw new CannotRead({ because: 'bad-value', file: table.name, row, heading: wrong })
    yield {
      part: 'area',
      key: postcode,
      nl: town,
      en: null,
      names: spelledNames([town, postcode, ...record.alternatieve_schrijfwijzen.split(/[,;|]/)]),
      content: { municipality: municipality || null, lat, lon },
    }
  }
  return countDangling().told([])
}

/** Dutch spreadsheets write a comma. */
const degrees = (text: string): number =>
  /^\d{1,2}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
