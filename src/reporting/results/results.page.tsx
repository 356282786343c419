import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { Alert, ButtonLink, Card, Columns, Empty, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { Bars } from '#reporting/charts/bars.tsx'
import { ChartTable } from '#reporting/charts/chart-table.tsx'
import { Months } from '#reporting/charts/months.tsx'
import { AskResults } from '#reporting/results/ask-results.tsx'
import { readResults } from '#reporting/results/results.shapes.ts'
import { resultsWords } from '#reporting/results/results.words.ts'
import { seeResults } from '#reporting/results/see-results.ts'
import { shownResults } from '#reporting/results/shown-results.words.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const results = need(await seeResults(house, caller, readResults(url.searchParams)))
  const { keeper, keepers, exact, isToday, day, period } = results
  return {
    ...shownResults(results, lang),
    keeper: keeper?.id ?? 'region',
    keepers,
    exact,
    isToday,
    asked: { day, period },
  }
}

export type ResultsView = ReturnType<typeof useLoaderData<typeof loader>>

/** What the work brings, as it was known on a day: every number in words, in a picture and in a table. */
export default function Results() {
  const view = useLoaderData<typeof loader>()
  const t = useWords(resultsWords)
  const lead = view.isToday ? t.leadToday(view.whose) : t.lead(view.whose, view.day)
  return (
    <>
      <PageHeader title={t.title} lead={lead} facts={[{ icon: 'calendar', text: view.time }]} actions={<Files />} />
      <AskResults keepers={view.keepers} keeper={view.keeper} day={view.asked.day} period={view.asked.period} />
      <Stack>
        {view.exact ? null : (
          <Alert tone="info">
            {t.rounded} {t.roundedWhy}
          </Alert>
        )}
        {view.isToday ? null : <Alert tone="info">{t.pastDay}</Alert>}
        {view.isNobody ? <Empty icon="chart" title={t.nobody} /> : null}
        <Columns as="half">
          <FunnelCard {...view.funnel} />
          <MonthsCard {...view.months} />
        </Columns>
      </Stack>
    </>
  )
}

/** The same figures to take along: the address says which. */
function Files() {
  const t = useWords(resultsWords)
  const [params] = useSearchParams()
  const to = (format: string) => `/results/file?${new URLSearchParams([...params, ['format', format]])}`
  return (
    <ButtonLink icon="download" to={to('xlsx')} outside>
      {t.excel}
    </ButtonLink>
  )
}

function FunnelCard({ title, say, note, rows }: ResultsView['funnel']) {
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

function MonthsCard({ title, say, note, kinds, months }: ResultsView['months']) {
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
