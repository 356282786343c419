import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { PointsLegend, ToAskRows } from '#desk/vacancy/match-rows.tsx'
import { seeWhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { VacancyFrame } from '#desk/vacancy/vacancy-frame.tsx'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import { Alert, Card, Empty, Pagination, Stack, useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeWhoFitsPage(visitOf(context), params.id ?? '', 'to-ask')

/** Everybody for whom nothing is in the way and something is not known. */
export default function ToAskPage() {
  const { head, counts, page, isOpen, parts } = useLoaderData<typeof loader>()
  const t = useWords(whoFitsWords)
  const { from, total, next, rows } = page
  return (
    <>
      <VacancyFrame head={head} counts={counts} here="to-ask" />
      <Stack>
        {total > 0 ? <Alert>{t.toAskLead}</Alert> : null}
        <Card title={t.title['to-ask']} aside={total > 0 ? <PointsLegend parts={parts} /> : null} flush>
          {total === 0 ? (
            <Empty icon="check" title={t.noQuestions} />
          ) : (
            <>
              <ToAskRows vacancy={head.id} isOpen={isOpen} people={rows} />
              <Pagination
                shown={{ from, to: from + rows.length - 1, total }}
                previous={from > 1 ? {} : null}
                next={next ? { after: next } : null}
              />
            </>
          )}
        </Card>
      </Stack>
    </>
  )
}
