import { type Cell, cellText, type TableRow, type TableSheet } from './table.ts'

/** Some exports have a title above their headings. */
const lookUntil = 15

/** The rows that may hold the headings, each with its place counted from the top. */
export function* topRows({ rows }: TableSheet): Generator<readonly [at: number, texts: readonly string[]]> {
  let at = 0
  for (const { cells } of rows) {
    if (at >= lookUntil) return
    yield [at++, textsOf(cells)]
  }
}

const textsOf = (cells: readonly Cell[]): string[] => Array.from(cells, (cell) => cellText(cell))

/** A row that can be a row of headings: two words or more, and no numbers. */
export const canBeHeadings = (texts: readonly string[]): boolean =>
  texts.filter((text) => /\p{L}/u.test(text)).length > 1 && !texts.some((text) => /^[\d.,\s-]+$/.test(text))

/** What stands under the headings. Our own templates explain themselves in a row that starts with a hash. */
export function* rowsUnder({ rows }: TableSheet, at: number): Generator<TableRow> {
  let place = 0
  for (const row of rows) if (place++ > at && !isRemark(row)) yield row
}

const isRemark = ({ cells }: TableRow) => cellText(cells.find((cell) => cellText(cell) !== '')).startsWith('#')
