import type { ReactNode } from 'react'
import { changeChartWords } from '#desk/vacancy/change-chart.words.ts'
import { Bars, ChartTable, useWords } from '#platform/ui/ui.tsx'

export interface ChangeRow {
  readonly id: string
  readonly label: string
  readonly opens: number
  readonly fits: number
}

interface Props {
  readonly caption: string
  /** What is counted: people or jobs. */
  readonly of: 'people' | 'jobs'
  readonly rows: readonly ChangeRow[]
  /** In the small column beside a list. */
  readonly beside?: boolean
  readonly children?: ReactNode
}

/** One bar for each change, with every number in a table underneath. */
export function ChangeChart({ caption, of, rows, beside = false, children }: Props) {
  const t = useWords(changeChartWords)
  return (
    <>
      {children}
      <Bars
        beside={beside}
        rows={rows.map(({ id, label, opens }) => ({ id, label, drawn: opens, text: String(opens) }))}
      />
      <ChartTable
        open={t.asTable}
        caption={caption}
        heads={[t.change, t.opens[of], t.fits]}
        rows={rows.map(({ id, label, opens, fits }) => ({ id, cells: [label, String(opens), String(fits)] }))}
      />
    </>
  )
}
