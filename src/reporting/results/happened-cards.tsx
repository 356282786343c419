import { Card, useWords } from '#platform/ui/ui.tsx'
import { Bars } from '#reporting/charts/bars.tsx'
import { ChartTable } from '#reporting/charts/chart-table.tsx'
import { Months } from '#reporting/charts/months.tsx'
import { resultsWords } from '#reporting/results/results.words.ts'
import type { ShownResults } from '#reporting/results/shown-results.words.ts'

/** How far people came in this time. */
export function FunnelCard({ title, say, note, rows }: ShownResults['funnel']) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      <Bars rows={rows} />
      <p className="sk-small sk-soft">{note}</p>
      <ChartTable
        open={t.asTable}
        caption={title}
        heads={[t.step, t.people]}
        rows={rows.map(({ id, label, text, to }) => ({ id, cells: [label, { text, to }] }))}
      />
    </Card>
  )
}

/** What began in which month. */
export function MonthsCard({ title, say, note, kinds, months }: ShownResults['months']) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      <Months label={title} months={months} kinds={kinds} />
      <p className="sk-small sk-soft">{note}</p>
      <ChartTable
        open={t.asTable}
        caption={title}
        heads={[t.month, ...kinds]}
        rows={months.map(({ id, label, parts }) => ({ id, cells: [label, ...parts.map(({ text }) => text)] }))}
      />
    </Card>
  )
}

/** How long it took until somebody worked. */
export function TimeCard({ title, say, note, rows }: ShownResults['toWork']) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      <Bars rows={rows} />
      <p className="sk-small sk-soft">{note}</p>
      <ChartTable
        open={t.asTable}
        caption={title}
        heads={[t.howLong, t.people]}
        rows={rows.map(({ id, label, text }) => ({ id, cells: [label, text] }))}
      />
    </Card>
  )
}
