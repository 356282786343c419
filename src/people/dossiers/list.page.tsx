import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { openList } from '#access/public.ts'
import { countPeople } from '#people/dossiers/count-people.ts'
import { filterOptions } from '#people/dossiers/filters.words.ts'
import { MorePeopleFilters } from '#people/dossiers/more-filters.tsx'
import { readPeoplePage } from '#people/dossiers/people.shapes.ts'
import { peopleWords } from '#people/dossiers/people.words.ts'
import { usePeopleColumns } from '#people/dossiers/people-columns.tsx'
import { seePeople } from '#people/dossiers/see-people.ts'
import { shownPerson } from '#people/dossiers/shown-person.words.ts'
import { manyWords } from '#people/many/many.words.ts'
import {
  Button,
  ButtonLink,
  Card,
  Chips,
  ColumnChoice,
  Empty,
  FilterBar,
  ListBulk,
  ListKeys,
  ListTabs,
  PageHeader,
  Pagination,
  SearchBox,
  SortChoice,
  SpelledAs,
  Table,
  TakeAlong,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { conceptsInAddress } from '#vocabulary/concepts/asked-concepts.ts'
import { ConceptChoice } from '#vocabulary/concepts/concept-choice.tsx'
import { conceptWords } from '#vocabulary/concepts/concepts.words.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, lang, url } = visit
  const list = await openList(visit, 'people')
  const asked = readPeoplePage(url.searchParams)
  const { rows, next, spelled } = need(await seePeople(house, caller, asked))
  const counts = need(await countPeople(house, caller, asked))
  const everybodyWith = (facet: 'stage' | 'available', value: string) =>
    counts.facets[facet].find((one) => one.value === value)?.everybody ?? 0
  return {
    list,
    people: rows.map((row) => shownPerson(row, lang, house.clock.today())),
    next,
    spelled,
    total: counts.total,
    everybody: counts.everybody,
    fresh: everybodyWith('stage', 'new'),
    ready: everybodyWith('stage', 'ready'),
    toConfirm: everybodyWith('available', 'to-confirm'),
    filters: filterOptions(counts, lang),
    meant: await conceptsInAddress(visit),
  }
}

export default function PeopleList() {
  const { list, people, next, spelled, total, everybody, filters, meant } = useLoaderData<typeof loader>()
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
  const columns = usePeopleColumns()
  const exportAs = (format: string) => `/people/export?${new URLSearchParams([...params, ['format', format]])}`
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(total, everybody)}
        actions={
          <>
            <ColumnChoice list={list} columns={columns} />
            <TakeAlong to={exportAs} />
            <ButtonLink look="primary" icon="add" to="/people/new">
              {t.add}
            </ButtonLink>
          </>
        }
      />
      <Views />
      <FilterBar label={t.filter}>
        <SearchBox label={useWords(conceptWords).ask} name="seek" wide />
        <SearchBox label={t.find} />
        <SortChoice columns={columns} sorted="name" />
        <Chips filters={[...meant.chips, ...useChips(filters)]} />
        <MorePeopleFilters filters={filters} />
      </FilterBar>
      <ConceptChoice seek={meant.seek} />
      <SpelledAs spelled={spelled} />
      <Card flush>
        {people.length === 0 ? <NobodyHere everybody={everybody} /> : <PeopleTable people={people} columns={columns} />}
        {people.length > 0 ? <WithChosen shown={people.length} total={total} /> : null}
        {people.length > 0 ? (
          <Pagination
            shown={t.shown(people.length, total)}
            previous={params.get('after') ? { after: null } : null}
            next={next ? { after: next } : null}
          />
        ) : null}
      </Card>
      <ListKeys />
    </>
  )
}

/** Lists one comes back to every day, with how many wait in each. */
function Views() {
  const { list, everybody, fresh, ready, toConfirm } = useLoaderData<typeof loader>()
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
  const here = (name: string, value: string) => params.get(name) === value
  const views = [
    { label: t.ready, to: '?stage=ready', here: here('stage', 'ready'), count: ready },
    { label: t.toConfirm, to: '?available=to-confirm', here: here('available', 'to-confirm'), count: toConfirm },
    { label: t.fresh, to: '?stage=new', here: here('stage', 'new'), count: fresh },
  ]
  const none = !views.some((view) => view.here)
  return (
    <ListTabs
      label={t.views}
      list={list}
      tabs={[{ label: t.everybody, to: '?', here: none, count: everybody }, ...views]}
    />
  )
}

type Shown = Awaited<ReturnType<typeof loader>>
type Filters = Shown['filters']

/** Two filters that are always at hand, and whatever else is on; concepts have a chip of their own. */
function useChips(filters: Filters) {
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
  const hours = params.get('hours') ?? '16'
  const on = Object.entries(filters)
    .filter(([name]) => name !== 'occupation' && name !== 'town')
    .flatMap(([name, options]) =>
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

/** What can be done for several people at once; each asks a page first. */
function WithChosen({ shown, total }: { shown: number; total: number }) {
  const t = useWords(manyWords)
  return (
    <ListBulk form="people" action="/people/many" all={total > shown ? t.all(total) : null}>
      <Button small name="do" value="hand" icon="people">
        {t.bar.hand}
      </Button>
      <Button small name="do" value="confirm" icon="check">
        {t.bar.confirm}
      </Button>
      <Button small name="do" value="note" icon="note">
        {t.bar.note}
      </Button>
      <Button small name="table" value="people" icon="table" formAction="/together">
        {t.bar.together}
      </Button>
      <Button small name="format" value="xlsx" icon="download" formAction="/people/export">
        {t.bar.file}
      </Button>
    </ListBulk>
  )
}

type Columns = ReturnType<typeof usePeopleColumns>

function PeopleTable({ people, columns }: { people: Shown['people']; columns: Columns }) {
  const { list } = useLoaderData<typeof loader>()
  const t = useWords(peopleWords)
  return (
    <Table
      caption={t.title}
      rows={people}
      rowKey={(person) => person.id}
      sorted="name"
      shown={list.columns}
      columns={columns}
      choose={{ form: 'people', label: ({ name }) => name }}
    />
  )
}
