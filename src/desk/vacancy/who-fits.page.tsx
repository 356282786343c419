import { Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { ChangeChart } from '#desk/vacancy/change-chart.tsx'
import { changeChartWords } from '#desk/vacancy/change-chart.words.ts'
import { AlmostRows, FitsRows, PointsLegend, ToAskRows } from '#desk/vacancy/match-rows.tsx'
import { NobodyFits } from '#desk/vacancy/nobody-fits.tsx'
import { seeWhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { VacancyFrame } from '#desk/vacancy/vacancy-frame.tsx'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import { Alert, Card, Columns, Pagination, Soft, Stack, useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

/** Who works with employers only sees the job itself. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const id = params.id ?? ''
  if (!mayDo(visit.caller, 'see-matches')) throw redirect(`/vacancies/${id}/about`)
  return seeWhoFitsPage(visit, id, 'fits')
}

export default function WhoFitsPage() {
  const view = useLoaderData<typeof loader>()
  const t = useWords(whoFitsWords)
  const change = useWords(changeChartWords)
  const { head, isOpen, leftOut, counts, page, toAsk, changes } = view
  const { from, total, next } = page
  const to = from + page.rows.length - 1
  return (
    <>
      <VacancyFrame head={head} counts={counts} here="fits" />
      <Columns as="side">
        <Stack>
          {isOpen ? null : <Alert>{t.notOpen}</Alert>}
          {leftOut.length > 0 ? <Alert tone="caution">{t.leftOut(leftOut.join(', '))}</Alert> : null}
          <Card title={t.title.fits} aside={total > 0 ? <PointsLegend parts={view.parts} /> : null} flush>
            {total === 0 ? (
              <NobodyFits vacancy={head.id} counts={counts} />
            ) : (
              <>
                <FitsRows vacancy={head.id} isOpen={isOpen} people={page.rows} />
                <Pagination
                  shown={{ from, to, total }}
                  previous={from > 1 ? {} : null}
                  next={next ? { after: next } : null}
                />
              </>
            )}
          </Card>
          {toAsk.length > 0 ? (
            <Card
              title={t.title['to-ask']}
              aside={<Link to={`/vacancies/${head.id}/to-ask`}>{t.all(counts.toAsk)}</Link>}
              flush
            >
              <ToAskRows vacancy={head.id} isOpen={isOpen} people={toAsk} />
            </Card>
          ) : null}
          {changes.length > 0 ? (
            <Card title={change.title}>
              <ChangeChart caption={change.title} of="people" rows={changes}>
                <p>{change.lead}</p>
              </ChangeChart>
            </Card>
          ) : null}
          <Soft>
            {t.judged(counts.fits + counts.toAsk + counts.almost + counts.unconfirmed + counts.no)}{' '}
            {counts.no > 0 ? t.noWay(counts.no) : null}{' '}
            {counts.unconfirmed > 0 ? (
              <Link to={`/vacancies/${head.id}/unconfirmed`}>{t.apart.count(counts.unconfirmed)}</Link>
            ) : null}
          </Soft>
        </Stack>
        <Beside {...view} />
      </Columns>
    </>
  )
}

function Beside({ head, counts, almost, shutsOut }: Awaited<ReturnType<typeof seeWhoFitsPage>>) {
  const t = useWords(whoFitsWords)
  return (
    <Stack>
      {almost.length > 0 ? (
        <Card title={t.title.almost} aside={<Soft>{t.oneThing}</Soft>} flush>
          <AlmostRows vacancy={head.id} people={almost} />
          {counts.almost > almost.length ? (
            <div className="sk-almost">
              <Link to={`/vacancies/${head.id}/almost`}>{t.all(counts.almost)}</Link>
            </div>
          ) : null}
        </Card>
      ) : null}
      {shutsOut.length > 0 ? (
        <Card title={t.demands}>
          {shutsOut.slice(0, 2).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Link to={`/vacancies/${head.id}/about`}>{t.showDemands}</Link>
        </Card>
      ) : null}
      <p>
        <Link to="/what-counts">{t.whatCounts}</Link>
      </p>
    </Stack>
  )
}
