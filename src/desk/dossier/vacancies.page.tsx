import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { whatFitsWords } from '#desk/dossier/what-fits.words.ts'
import { whatFitsPage } from '#desk/dossier/what-fits-view.ts'
import { ChangeChart } from '#desk/vacancy/change-chart.tsx'
import { PointsLegend, sharesOf, toReason } from '#desk/vacancy/match-rows.tsx'
import { PutOnList } from '#desk/vacancy/put-on-list.tsx'
import {
  Card,
  Columns,
  Empty,
  Match,
  MatchList,
  PageHeader,
  Pagination,
  PersonName,
  Soft,
  Stack,
  Tabs,
  useWords,
} from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

const lists = ['fits', 'to-ask', 'almost'] as const
const countOf = { fits: 'fits', 'to-ask': 'toAsk', almost: 'almost' } as const

export function loader({ context, params }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const list = lists.find((one) => one === visit.url.searchParams.get('list')) ?? 'fits'
  return whatFitsPage(visit, params.id ?? '', list)
}

/** All work for one person, in three lists, each with its reasons. */
export default function WorkForPerson() {
  const { list, dossier, name, inList, counts, page, parts, openings } = useLoaderData<typeof loader>()
  const t = useWords(whatFitsWords)
  const here = `/people/${dossier}/vacancies`
  const { from, total, next, rows } = page
  return (
    <>
      <PageHeader
        title={t.title(name)}
        lead={t.lead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: inList, to: `/people/${dossier}` },
        ]}
      />
      <Tabs
        label={t.tabs}
        tabs={lists.map((one) => ({
          label: t.tab[one],
          to: one === 'fits' ? here : `${here}?list=${one}`,
          here: one === list,
          count: counts[countOf[one]],
        }))}
      />
      <Columns as="side">
        <Card title={t.leads[list]} aside={total > 0 ? <PointsLegend parts={parts} /> : null} flush>
          {total === 0 ? (
            <Empty icon="briefcase" title={t.empty[list]} />
          ) : (
            <>
              <MatchList>
                {rows.map(({ vacancy, title, employer, rank, points, reasons }) => (
                  <Match
                    key={vacancy}
                    rank={rank}
                    name={<PersonName name={title} to={`/vacancies/${vacancy}/people/${dossier}`} />}
                    aside={<Soft>{employer}</Soft>}
                    shares={sharesOf(points)}
                    reasons={reasons.map(toReason)}
                  />
                ))}
              </MatchList>
              <Pagination
                shown={{ from, to: from + rows.length - 1, total }}
                previous={from > 1 ? {} : null}
                next={next ? { after: next } : null}
              />
            </>
          )}
        </Card>
        <Stack>
          <Card title={t.difference}>
            <Stack>
              {openings.length === 0 ? (
                <Soft>{t.noDifference}</Soft>
              ) : (
                <ChangeChart caption={t.difference} of="jobs" beside rows={openings} />
              )}
              {openings.slice(0, 3).map(({ id, sentence, gap }) => (
                <Stack key={id} tight>
                  <p>{sentence}</p>
                  <PutOnList dossier={dossier} gap={gap} />
                </Stack>
              ))}
              <Link className="sk-target" to="/what-counts">
                {t.why}
              </Link>
            </Stack>
          </Card>
        </Stack>
      </Columns>
    </>
  )
}
