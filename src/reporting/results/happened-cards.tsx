import { Bars, useWords } from '#platform/ui/ui.tsx'
import { Months } from '#reporting/charts/months.tsx'
import { ChartCard, numbersOf } from '#reporting/results/chart-card.tsx'
import { resultsWords } from '#reporting/results/results.words.ts'
import type { ShownResults } from '#reporting/results/shown-results.words.ts'

/** How far people came in this time. */
export function FunnelCard({ rows, ...said }: ShownResults['funnel']) {
  const t = useWords(resultsWords)
  return (
    <ChartCard {...said} heads={[t.step, t.people]} rows={numbersOf(rows)}>
      <Bars rows={rows} />
    </ChartCard>
  )
}

/** What began in which month. */
export function MonthsCard({ nothing, kinds, months, ...said }: ShownResults['months']) {
  const t = useWords(resultsWords)
  return (
    <ChartCard
      {...said}
      heads={[t.month, ...kinds]}
      rows={months.map(({ id, label, parts }) => ({ id, cells: [label, ...parts.map(({ text }) => text)] }))}
    >
      {nothing ? <p>{nothing}</p> : <Months label={said.title} months={months} kinds={kinds} />}
    </ChartCard>
  )
}

/** How long it took until somebody worked. */
export function TimeCard({ rows, ...said }: ShownResults['toWork']) {
  const t = useWords(resultsWords)
  return (
    <ChartCard {...said} heads={[t.howLong, t.people]} rows={numbersOf(rows)}>
      <Bars rows={rows} />
    </ChartCard>
  )
}
