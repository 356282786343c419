import type { OpenTable } from '#platform/sheets/sheets.ts'
import { cellText, type TableRow } from '#values/public.ts'
import { glued, plainWords } from '../finding.ts'
import { CannotRead } from './entry.ts'

/** A row by its headings; `''` where the cell is empty. */
export type Reference<Heading extends string> = { readonly row: number; readonly [name: string]: string | number } & {
  readonly [name in Heading]: string
}

/** The rows of a table under the headings we need; others are passed by, and a missing one is refused by name. */
export async function* recordsOf<Heading extends string>(
  table: OpenTable,
  headings: readonly Heading[],
): AsyncGenerator<Reference<Heading>> {
  const places = new Map<Heading, number>()
  for await (const { row, cells } of rowsOf(table)) {
    if (places.size === 0) {
      for (const heading of headings) places.set(heading, placeOf(table, cells, heading))
      continue
    }
    const record: Record<string, string | number> = { row }
    for (const [heading, place] of places) record[heading] = plainCell(table, row, heading, cells[place])
    yield record as Reference<Heading>
  }
  if (places.size === 0) throw new CannotRead({ because: 'empty-sheet', file: table.name })
}

async function* rowsOf(table: OpenTable): AsyncGenerator<TableRow> {
  const opened = table.open()
  if (!opened.done) throw new CannotRead({ ...opened.refusal, file: table.name })
  let count = 0
  try {
    for await (const row of opened.value) {
      if (++count > mostRecords) throw new CannotRead({ because: 'too-many-rows', file: table.name })
      yield row
    }
  } catch (error) {
    throw error instanceof CannotRead ? error : new CannotRead({ because: 'broken-file', file: table.name })
  }
}

/** ESCO has 123,855 relations; nobody has more than this. */
export const mostRecords = 500_000

function placeOf(table: OpenTable, cells: TableRow['cells'], heading: string): number {
  const place = cells.findIndex((cell) => cellText(cell).toLowerCase() === heading.toLowerCase())
  if (place < 0) throw new CannotRead({ because: 'missing-heading', file: table.name, heading })
  return place
}

/** A list of names has no formulas: whoever puts one in means no good. */
function plainCell(table: OpenTable, row: number, heading: string, cell: TableRow['cells'][number] | undefined) {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell)
    throw new CannotRead({ because: 'formula', file: table.name, row, heading })
  return cellText(cell).replaceAll('\0', '')
}

/** Names as a question is spelled, each once; in an order that does not depend on the file. */
export const spelledNames = (names: readonly (string | null)[]): string[] =>
  [...new Set(names.map((name) => glued(plainWords(name ?? ''))))].filter(Boolean).sort()
