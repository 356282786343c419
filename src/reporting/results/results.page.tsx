import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { Alert, ButtonLink, Columns, Empty, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { mapOnPaper } from '#reporting/charts/map.rules.ts'
import { AskResults } from '#reporting/results/ask-results.tsx'
import { FunnelCard, MonthsCard, TimeCard } from '#reporting/results/happened-cards.tsx'
import { readResults } from '#reporting/results/results.shapes.ts'
import { resultsWords } from '#reporting/results/results.words.ts'
import { seeMap } from '#reporting/results/see-map.ts'
import { seeResults } from '#reporting/results/see-results.ts'
import { shownResults } from '#reporting/results/shown-results.words.ts'
import { GapsCard, MapCard, NowCard, QualityCard } from '#reporting/results/stands-cards.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const results = need(await seeResults(house, caller, readResults(url.searchParams)))
  const { keeper, keepers, exact, isToday, day, period } = results
  const shown = shownResults(results, lang)
  const { places, borders } = need(await seeMap(house, caller, results))
  return {
    ...shown,
    map: { ...shown.map, ...mapOnPaper(shown.map.rows, places, borders) },
    keeper: keeper?.id ?? 'region',
    keepers,
    exact,
    isToday,
    asked: { day, period },
  }
}

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
        <Columns as="half" even>
          <FunnelCard {...view.funnel} />
          <MonthsCard {...view.months} />
        </Columns>
        <Columns as="half" even>
          <NowCard {...view.now} />
          <GapsCard {...view.gaps} />
        </Columns>
        <Columns as="half" even>
          <TimeCard {...view.toWork} />
          <MapCard {...view.map} />
        </Columns>
        <QualityCard {...view.quality} />
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
    <>
      <ButtonLink icon="download" to={to('xlsx')} outside>
        {t.excel}
      </ButtonLink>
      <ButtonLink icon="document" to={to('pdf')} outside>
        {t.pdf}
      </ButtonLink>
    </>
  )
}
