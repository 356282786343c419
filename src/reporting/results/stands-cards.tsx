import { Bars, PlainTable, useWords } from '#platform/ui/ui.tsx'
import type { MapOnPaper } from '#reporting/charts/map.rules.ts'
import { Places } from '#reporting/charts/places.tsx'
import { ChartCard, ChartNote, numbersOf } from '#reporting/results/chart-card.tsx'
import { resultsWords } from '#reporting/results/results.words.ts'
import type { ShownResults } from '#reporting/results/shown-results.words.ts'

/** Where everybody stands, and the work that runs; each number opens its list. */
export function NowCard({ title, say, stages, running }: ShownResults['now']) {
  const t = useWords(resultsWords)
  return (
    <ChartCard {...{ title, say }} heads={[t.stage, t.people]} rows={numbersOf(stages)}>
      <Bars rows={stages} />
      <PlainTable caption={t.running} heads={[t.running, t.number]} rows={numbersOf(running)} />
    </ChartCard>
  )
}

/** What is needed before somebody can begin, the most first. */
export function GapsCard({ title, say, rows }: ShownResults['gaps']) {
  const t = useWords(resultsWords)
  return (
    <ChartCard
      {...{ title, say }}
      heads={[t.kind, t.open, t.arranged, t.notNeeded]}
      rows={rows.map(({ id, label, text, to = null, arranged, notNeeded }) => ({
        id,
        cells: [label, { text, to }, arranged, notNeeded],
      }))}
    >
      <Bars rows={rows} />
    </ChartCard>
  )
}

/** Where people live: a circle for each place, on the borders of the region once those were brought in. */
export function MapCard({ title, say, note, rows, spots, borders }: ShownResults['map'] & MapOnPaper) {
  const t = useWords(resultsWords)
  return (
    <ChartCard {...{ title, say, note }} heads={[t.town, t.people]} rows={numbersOf(rows)}>
      <Places
        label={borders.length > 0 ? t.mapWithBorders(title, borders.length) : title}
        spots={spots}
        borders={borders}
      />
    </ChartCard>
  )
}

/** What we do not know of who looks for work: of organisations, never of a person or a professional. */
export function QualityCard({ title, say, note, rows, keepers }: ShownResults['quality']) {
  const t = useWords(resultsWords)
  return (
    <ChartCard {...{ title, say }} note={t.byKeeperNote} heads={[t.what, t.people]} rows={numbersOf(rows)}>
      <Bars rows={rows} />
      <ChartNote>{note}</ChartNote>
      <h3>{t.byKeeper}</h3>
      <PlainTable
        caption={t.byKeeper}
        heads={[t.organisation, t.looking, t.oldShort, t.missingShort]}
        rows={keepers.map(({ id, name, looking, old, most }) => ({ id, cells: [name, looking, old, most] }))}
      />
    </ChartCard>
  )
}
