import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { AlmostRows } from '#desk/vacancy/match-rows.tsx'
import { seeWhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { VacancyFrame } from '#desk/vacancy/vacancy-frame.tsx'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import { AlmostList, Card, Empty, Pagination, useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeWhoFitsPage(visitOf(context), params.id ?? '', 'almost')

/** Everybody for whom one thing is in the way. */
export default function AlmostPage() {
  const { head, counts, page } = useLoaderData<typeof loader>()
  const t = useWords(whoFitsWords)
  const { from, total, next, rows } = page
  return (
    <>
      <VacancyFrame head={head} counts={counts} here="almost" />
      <Card title={t.title.almost} aside={t.almostLead} flush>
        {total === 0 ? (
          <Empty icon="people" title={t.nobodyAlmost} />
        ) : (
          <AlmostList>
            <AlmostRows vacancy={head.id} people={rows} />
          </AlmostList>
        )}
        {total > 0 ? (
          <Pagination
            shown={{ from, to: from + rows.length - 1, total }}
            previous={from > 1 ? {} : null}
            next={next ? { after: next } : null}
          />
        ) : null}
      </Card>
    </>
  )
}
