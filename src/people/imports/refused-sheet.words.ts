import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import { type Cell, cellText, type Lang } from '#values/public.ts'
import { rowRefused } from './rows.words.ts'
import type { RefusedRow } from './see-refused-rows.ts'

export const refusedSheetWords = bilingual({
  voice: 'B1',
  en: { sheet: 'not-read', row: 'Row in your file', toDo: 'What you do' },
  nl: { sheet: 'niet-gelezen', row: 'Rij in je bestand', toDo: 'Wat je doet' },
})

interface Refused {
  readonly headings: readonly string[]
  readonly rows: readonly RefusedRow[]
}

/** The rows as they stood in the file, with in front where, and behind what to do: correct them and bring them in. */
export function refusedSheet({ headings, rows }: Refused, lang: Lang): Sheet {
  const t = refusedSheetWords[lang]
  return {
    name: t.sheet,
    heads: [...headings, t.toDo, t.row],
    rows: rows.map(({ row, cells, faults }) => [
      ...cells.map(cellOf),
      faults.map((fault) => rowRefused(fault, lang)).join(' '),
      row,
    ]),
  }
}

function cellOf(cell: Cell): Sheet['rows'][number][number] {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return { day: cell.day }
  return typeof cell === 'number' ? cell : cellText(cell) || null
}
