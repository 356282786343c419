import type { Day } from './day.ts'

/** What stands in one cell. A formula is never worked out, so it carries only its own text. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly day: Day }
  | { readonly formula: string }
  | { readonly broken: string }

/** The row as the spreadsheet numbers it, and its cells from the first column on. Empty rows are left out. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

export interface TableSheet {
  readonly name: string
  /** Read again each time somebody asks, so that a large sheet never stands in memory as a whole. */
  readonly rows: Iterable<TableRow>
}

/** Why a whole file cannot be taken. */
export interface FileRefusal {
  readonly because:
    | 'wrong-type'
    | 'old-excel'
    | 'locked'
    | 'too-large'
    | 'too-much-in-it'
    | 'broken-file'
    | 'broken-letters'
    | 'unsafe-file'
    | 'empty-sheet'
    | 'no-headings'
    | 'no-rows'
    | 'too-many-rows'
  readonly kind: 'invalid'
}

/** As one would read it aloud; nothing for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell !== 'object') return String(cell)
  if ('day' in cell) return cell.day.split('-').reverse().join('-')
  return 'formula' in cell ? `=${cell.formula}` : cell.broken
}
