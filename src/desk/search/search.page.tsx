import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayOf } from '#desk/frame/may-of.ts'
import { placesMeant } from '#desk/search/places.rules.ts'
import { type Hit, SearchAsked } from '#desk/search/search.shapes.ts'
import { searchWords } from '#desk/search/search.words.ts'
import { seeSearch } from '#desk/search/see-search.ts'
import {
  ButtonLink,
  Card,
  Empty,
  FilterBar,
  type IconName,
  PageHeader,
  SearchBox,
  Stack,
  TaskList,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const read = SearchAsked.safeParse({ q: url.searchParams.get('q') ?? '' })
  const q = read.success ? read.data.q : ''
  return { q, may: mayOf(caller), ...need(await seeSearch(house, caller, { q })) }
}

export default function SearchPage() {
  const { q, may, people, employers, vacancies } = useLoaderData<typeof loader>()
  const t = useWords(searchWords)
  const places = placesMeant(q, may, t.placeNames)
  const nothing = people.hits.length + employers.hits.length + vacancies.hits.length + places.length === 0
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterBar label={t.title}>
        <SearchBox label={t.label} />
      </FilterBar>
      <Stack>
        <Hits title={t.people} icon="person" list="/people" q={q} found={people} />
        <Hits title={t.vacancies} icon="briefcase" list="/vacancies" q={q} found={vacancies} />
        <Hits title={t.employers} icon="building" list="/employers" q={q} found={employers} />
        {places.length === 0 ? null : (
          <Card flush title={t.places}>
            <TaskList tasks={places.map(({ id, to, icon }) => ({ id, to, icon, title: t.placeNames[id][0] }))} />
          </Card>
        )}
        {nothing ? (
          <Card>
            <Empty
              title={t.none(q)}
              action={
                may.people ? (
                  <ButtonLink icon="shield" to={`/emergency?who=${encodeURIComponent(q)}`}>
                    {t.emergency}
                  </ButtonLink>
                ) : null
              }
            >
              {t.noneMore}
            </Empty>
          </Card>
        ) : null}
      </Stack>
    </>
  )
}

interface HitsProps {
  title: string
  icon: IconName
  list: string
  q: string
  found: { hits: Hit[]; more: boolean }
}

/** The nearest five, and the way to all of them. */
function Hits({ title, icon, list, q, found: { hits, more } }: HitsProps) {
  const t = useWords(searchWords)
  if (hits.length === 0) return null
  const all = (
    <ButtonLink small look="subtle" to={`${list}?q=${encodeURIComponent(q)}`}>
      {t.allOf}
    </ButtonLink>
  )
  return (
    <Card flush title={title} aside={more ? all : null}>
      <TaskList tasks={hits.map(({ id, label, hint, to }) => ({ id, icon, title: label, hint, to }))} />
    </Card>
  )
}
