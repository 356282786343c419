import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { RoutesAsked } from '#coaching/routes/route.shapes.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { RouteTable } from '#coaching/routes/route-table.tsx'
import { seeRoutes } from '#coaching/routes/see-routes.ts'
import { shownRoute } from '#coaching/routes/shown-view.words.ts'
import { ButtonLink, Card, Chips, Empty, FilterBar, PageHeader, Pagination, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const asked = RoutesAsked.safeParse(Object.fromEntries(url.searchParams))
  const { rows, next } = need(await seeRoutes(house, caller, asked.success ? asked.data : {}))
  return {
    rows: rows.map((row) => shownRoute(row, lang, house.clock.today())),
    ...{ next, people: mayDo(caller, 'see-people') },
    isFurther: asked.success && asked.data.after !== undefined,
  }
}

const shows = ['mine', 'firm', 'referred', 'ended'] as const

/** Everybody who is coached, as far as one reaches. */
export default function Routes() {
  const { rows, people, next, isFurther } = useLoaderData<typeof loader>()
  const t = useWords(routeWords)
  const r = useWords(requestPageWords)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to="/coaching/requests?show=waiting">{r.title}</ButtonLink>}
      />
      <FilterBar label={t.phase}>
        <Chips filters={shows.map((show) => ({ name: 'show', value: show, label: t.show[show] }))} />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? (
          <Empty
            icon="people"
            title={t.empty}
            action={people ? <ButtonLink to="/people">{t.toPeople}</ButtonLink> : null}
          >
            {t.emptyHint}
          </Empty>
        ) : (
          <RouteTable rows={rows} />
        )}
        {next || isFurther ? (
          <Pagination
            shown={t.shown(rows.length)}
            previous={isFurther ? {} : null}
            next={next ? { after: next } : null}
          />
        ) : null}
      </Card>
    </>
  )
}
