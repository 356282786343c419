import type { ReactNode } from 'react'
import type { BarRow } from '#platform/ui/ui.tsx'
import { Card, ChartTable, type TableRow, useWords } from '#platform/ui/ui.tsx'
import { resultsWords } from '#reporting/results/results.words.ts'

interface ChartCardProps {
  title: string
  /** What one sees, in a sentence. */
  say: string
  note?: string
  heads: readonly string[]
  rows: readonly TableRow[]
  children: ReactNode
}

/** A chart with the sentence that says what one sees, and every number of it in a table. */
export function ChartCard({ title, say, note, heads, rows, children }: ChartCardProps) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      {children}
      {note ? <ChartNote>{note}</ChartNote> : null}
      <ChartTable open={t.asTable} caption={title} heads={heads} rows={rows} />
    </Card>
  )
}

export const ChartNote = ({ children }: { children: ReactNode }) => <p className="sk-small sk-soft">{children}</p>

/** Each name with its number, which opens its list where there is one. */
export const numbersOf = (rows: readonly BarRow[]): readonly TableRow[] =>
  rows.map(({ id, label, text, to = null }) => ({ id, cells: [label, { text, to }] }))
