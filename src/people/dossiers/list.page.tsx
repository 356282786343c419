import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { countPeople } from '#people/dossiers/count-people.ts'
import { filterOptions } from '#people/dossiers/filters.words.ts'
import { MoreFilters } from '#people/dossiers/more-filters.tsx'
import { readPeoplePage } from '#people/dossiers/people.shapes.ts'
import { peopleWords } from '#people/dossiers/people.words.ts'
import { seePeople } from '#people/dossiers/see-people.ts'
import { shownPerson } from '#people/dossiers/shown-person.words.ts'
import { StageBadge } from '#people/dossiers/stage-badge.tsx'
import {
  ButtonLink,
  Card,
  Chips,
  Empty,
  FilterBar,
  NotKnown,
  PageHeader,
  Pagination,
  PersonName,
  SearchBox,
  Table,
  Tabs,
  TakeAlong,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const asked = readPeoplePage(url.searchParams)
  const { rows, next } = need(await seePeople(house, caller, asked))
  const counts = need(await countPeople(house, caller, asked))
  const everybodyWith = (facet: 'stage' | 'available', value: string) =>
    counts.facets[facet].find((one) => one.value === value)?.everybody ?? 0
  return {
    people: rows.map((row) => shownPerson(row, lang, house.clock.today())),
    next,
    total: counts.total,
    everybody: counts.everybody,
    fresh: everybodyWith('stage', 'new'),
    ready: everybodyWith('stage', 'ready'),
    toConfirm: everybodyWith('available', 'to-confirm'),
    filters: filterOptions(counts, lang),
  }
}

export default function PeopleList() {
  const { people, next, total, everybody, filters } = useLoaderData<typeof loader>()
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
  const exportAs = (format: string) => `/people/export?${new URLSearchParams([...params, ['format', format]])}`
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(total, everybody)}
        actions={
          <>
            <TakeAlong to={exportAs} />
            <ButtonLink look="primary" icon="add" to="/people/new">
              {t.add}
            </ButtonLink>
          </>
        }
      />
      <Views />
      <FilterBar label={t.filter}>
        <SearchBox label={t.find} />
        <Chips filters={useChips(filters)} />
        <MoreFilters filters={filters} />
      </FilterBar>
      <Card flush>
        {people.length === 0 ? <NobodyHere everybody={everybody} /> : <PeopleTable people={people} />}
        {people.length > 0 ? (
          <Pagination
            shown={t.shown(people.length, total)}
            previous={params.get('after') ? { after: null } : null}
            next={next ? { after: next } : null}
          />
        ) : null}
      </Card>
    </>
  )
}

/** Lists one comes back to every day, with how many wait in each. */
function Views() {
  const { everybody, fresh, ready, toConfirm } = useLoaderData<typeof loader>()
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
  const here = (name: string, value: string) => params.get(name) === value
  const views = [
    { label: t.ready, to: '?stage=ready', here: here('stage', 'ready'), count: ready },
    { label: t.toConfirm, to: '?available=to-confirm', here: here('available', 'to-confirm'), count: toConfirm },
    { label: t.fresh, to: '?stage=new', here: here('stage', 'new'), count: fresh },
  ]
  const none = !views.some((view) => view.here)
  return <Tabs label={t.views} tabs={[{ label: t.everybody, to: '?', here: none, count: everybody }, ...views]} />
}

type Shown = Awaited<ReturnType<typeof loader>>
type Filters = Shown['filters']

/** Two filters that are always at hand, and whatever else is on. */
function useChips(filters: Filters) {
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
  const hours = params.get('hours') ?? '16'
  const on = Object.entries(filters).flatMap(([name, options]) =>
    params
      .getAll(name)
      .filter((value) => !(name === 'available' && value === 'now'))
      .flatMap((value) => options.filter((option) => option.value === value).map((option) => ({ name, ...option }))),
  )
  const now = filters.available.find(({ value }) => value === 'now')
  return [
    { name: 'hours', value: hours, label: t.hoursOrMore(Number(hours)) },
    ...(now ? [{ name: 'available', ...now }] : []),
    ...on,
  ]
}

function NobodyHere({ everybody }: { everybody: number }) {
  const t = useWords(peopleWords)
  if (everybody === 0) {
    return (
      <Empty icon="people" title={t.empty} action={<ButtonLink to="/imports/new">{t.bringIn}</ButtonLink>}>
        {t.emptyHint}
      </Empty>
    )
  }
  return (
    <Empty icon="people" title={t.nobody} action={<ButtonLink to="/people">{t.clear}</ButtonLink>}>
      {t.nobodyHint}
    </Empty>
  )
}

function PeopleTable({ people }: { people: Shown['people'] }) {
  const t = useWords(peopleWords)
  return (
    <Table
      caption={t.title}
      rows={people}
      rowKey={(person) => person.id}
      sorted="name"
      columns={[
        {
          head: t.name,
          main: true,
          sort: 'name',
          cell: ({ name, id }) => <PersonName name={name} to={`/people/${id}`} />,
        },
        { head: t.livesIn, cell: ({ town }) => town ?? <NotKnown /> },
        { head: t.seeks, cell: ({ work }) => work ?? <NotKnown /> },
        { head: t.hours, number: true, sort: 'hours', cell: ({ hours }) => hours ?? <NotKnown /> },
        { head: t.available, sort: 'available', cell: ({ available }) => available ?? <NotKnown /> },
        {
          head: t.step,
          sort: 'stage',
          cell: ({ stage, toConfirm }) => <StageBadge stage={stage} toConfirm={toConfirm} />,
        },
        { head: t.confirmed, sort: 'confirmed', extra: true, cell: ({ confirmed }) => confirmed },
        { head: t.leader, extra: true, cell: ({ lead }) => lead ?? t.nobodyLeads },
      ]}
    />
  )
}
