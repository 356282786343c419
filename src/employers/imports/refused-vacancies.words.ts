import type { Sheet } from '#platform/public.ts'
import { type Cell, cellText, type Lang } from '#values/public.ts'
import type { VacancyFault } from './given-vacancy.rules.ts'
import { vacancyImportWords } from './vacancy-imports.words.ts'

interface Refused {
  readonly headings: readonly string[]
  readonly rows: readonly {
    readonly row: number
    readonly cells: readonly Cell[]
    readonly faults: readonly VacancyFault[]
  }[]
}

export const vacancyRowRefused = ({ because, column }: VacancyFault, lang: Lang): string =>
  [column, vacancyImportWords[lang].faults[because]].filter(Boolean).join(': ')

/** The rows as they stood in the file, with behind them what to do. */
export function refusedVacancySheet({ headings, rows }: Refused, lang: Lang): Sheet {
  const t = vacancyImportWords[lang]
  return {
    name: t.sheet,
    heads: [...headings, t.toDo, t.rowInFile],
    rows: rows.map(({ row, cells, faults }) => [
      ...headings.map((_, place) => cellOf(cells[place] ?? null)),
      faults.map((fault) => vacancyRowRefused(fault, lang)).join(' '),
      row,
    ]),
  }
}

function cellOf(cell: Cell): Sheet['rows'][number][number] {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return { day: cell.day }
  return typeof cell === 'number' ? cell : cellText(cell) || null
}
