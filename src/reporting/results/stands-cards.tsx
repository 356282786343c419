import { Card, useWords } from '#platform/ui/ui.tsx'
import { Bars } from '#reporting/charts/bars.tsx'
import { ChartTable, PlainTable } from '#reporting/charts/chart-table.tsx'
import { Places } from '#reporting/charts/places.tsx'
import { resultsWords } from '#reporting/results/results.words.ts'
import type { ShownResults } from '#reporting/results/shown-results.words.ts'

/** Where everybody stands, and the work that runs; each number opens its list. */
export function NowCard({ title, say, stages, running }: ShownResults['now']) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      <Bars rows={stages} />
      <PlainTable
        caption={t.running}
        heads={[t.running, t.number]}
        rows={running.map(({ id, label, text, to }) => ({ id, cells: [label, { text, to }] }))}
      />
      <ChartTable
        open={t.asTable}
        caption={title}
        heads={[t.stage, t.people]}
        rows={stages.map(({ id, label, text, to }) => ({ id, cells: [label, { text, to }] }))}
      />
    </Card>
  )
}

/** What is needed before somebody can begin, the most first. */
export function GapsCard({ title, say, rows }: ShownResults['gaps']) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      <Bars rows={rows} />
      <ChartTable
        open={t.asTable}
        caption={title}
        heads={[t.kind, t.open, t.arranged, t.notNeeded]}
        rows={rows.map(({ id, label, text, to, arranged, notNeeded }) => ({
          id,
          cells: [label, { text, to }, arranged, notNeeded],
        }))}
      />
    </Card>
  )
}

/** Where people live, as points until somebody brings the borders in. */
export function MapCard({ title, say, note, rows }: ShownResults['map']) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      <Places label={title} rows={rows} />
      <p className="sk-small sk-soft">{note}</p>
      <ChartTable
        open={t.asTable}
        caption={title}
        heads={[t.town, t.people]}
        rows={rows.map(({ id, label, text, to }) => ({ id, cells: [label, { text, to }] }))}
      />
    </Card>
  )
}

/** What we do not know of who looks for work: of organisations, never of a person or a professional. */
export function QualityCard({ title, say, note, rows, keepers }: ShownResults['quality']) {
  const t = useWords(resultsWords)
  return (
    <Card title={title}>
      <p className="sk-chart-say">{say}</p>
      <Bars rows={rows} />
      <p className="sk-small sk-soft">{note}</p>
      <h3>{t.byKeeper}</h3>
      <PlainTable
        caption={t.byKeeper}
        heads={[t.organisation, t.looking, t.oldShort, t.missingShort]}
        rows={keepers.map(({ id, name, looking, old, most }) => ({ id, cells: [name, looking, old, most.join(', ')] }))}
      />
      <p className="sk-small sk-soft">{t.byKeeperNote}</p>
      <ChartTable
        open={t.asTable}
        caption={title}
        heads={[t.what, t.people]}
        rows={rows.map(({ id, label, text, to }) => ({ id, cells: [label, { text, to }] }))}
      />
    </Card>
  )
}
