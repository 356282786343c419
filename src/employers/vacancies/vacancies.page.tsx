import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { askedList } from '#employers/asked-list.shapes.ts'
import { FilterSelect } from '#employers/filter-select.tsx'
import { labelIn, optionsOf, saidDay, saidTime, unbroken } from '#employers/said.ts'
import { seeVacancies } from '#employers/vacancies/see-vacancies.ts'
import { StateBadge } from '#employers/vacancies/state-badge.tsx'
import { VacanciesAsked } from '#employers/vacancies/vacancy.shapes.ts'
import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
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
  useQueryLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { dayparts, occupations, sectors } from '#vocabulary/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const seen = need(await seeVacancies(house, caller, askedList(VacanciesAsked, url.searchParams)))
  const { rows, next, total, counts, choices, today } = seen
  const shortDaypart = (id: string) => labelIn(dayparts, id, lang).replace(/ \(.*/, '')
  return {
    rows: rows.map(({ dayparts: times, firstStart, stateSince, ...row }) => ({
      ...row,
      times: inOneSentence([
        ...times.map(shortDaypart),
        ...(firstStart === null ? [] : [unbroken(saidTime(firstStart, lang))]),
      ]),
      since: unbroken(saidDay(stateSince, lang, today)),
    })),
    ...{ next, total, counts, towns: choices.towns },
    sectors: optionsOf(sectors, lang).filter(({ value }) => choices.sectors.includes(value)),
    occupations: optionsOf(occupations, lang).filter(({ value }) => choices.occupations.includes(value)),
    dayparts: dayparts.map(({ id }) => ({ value: id, label: shortDaypart(id) })),
  }
}

/** 'Avond, weekend, 16.00 uur': one sentence, so one capital. */
const inOneSentence = ([first = '', ...others]: string[]) =>
  [first, ...others.map((one) => one.toLowerCase())].join(', ')

type View = Awaited<ReturnType<typeof loader>>

export default function VacancyList() {
  const { rows, next, total } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  const link = useQueryLink()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(total)}
        actions={
          <>
            <TakeAlong to={(format) => `/vacancies/file/${format}${link({})}`} />
            <ButtonLink look="primary" icon="add" to="/vacancies/new">
              {t.add}
            </ButtonLink>
          </>
        }
      />
      <Views />
      <Filters />
      <Card flush>
        {rows.length === 0 ? <Nothing /> : <Vacancies rows={rows} />}
        {rows.length > 0 ? (
          <Pagination shown={t.shown(rows.length, total)} next={next ? { after: next } : null} />
        ) : null}
      </Card>
    </>
  )
}

/** Everything open, and each state that is not. */
function Views() {
  const { counts } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  const link = useQueryLink()
  const [params] = useSearchParams()
  const state = params.get('state')
  const others = ['draft', 'pool', 'filled', 'withdrawn'] as const
  return (
    <Tabs
      label={t.views}
      tabs={[
        { label: t.view.open, to: link({ state: null }), here: state === null, count: counts.open },
        ...others.map((one) => ({
          label: t.view[one],
          to: link({ state: one }),
          here: state === one,
          count: counts[one],
        })),
      ]}
    />
  )
}

function Filters() {
  const { towns, sectors: inSectors, occupations: jobs, dayparts: times } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  const hours = [12, 16, 20, 24, 28, 32, 36, 40].map((one) => ({ value: String(one), label: t.hoursOf(one) }))
  const inTown = towns.map((town) => ({ value: town, label: town }))
  return (
    <FilterBar label={t.filter}>
      <SearchBox label={t.find} />
      <FilterSelect name="sector" label={t.sector} any={t.anySector} options={inSectors} show={t.show} />
      <FilterSelect name="occupation" label={t.occupation} any={t.anyOccupation} options={jobs} show={t.show} />
      <FilterSelect name="town" label={t.town} any={t.anyTown} options={inTown} show={t.show} />
      <FilterSelect name="hours" label={t.hoursFilter} any={t.anyHours} options={hours} show={t.show} />
      <Chips
        filters={[
          { name: 'whose', value: 'mine', label: t.mine },
          { name: 'whose', value: 'team', label: t.team },
          ...times.map(({ value, label }) => ({ name: 'daypart', value, label })),
          { name: 'registered', value: 'yes', label: t.registered },
        ]}
      />
    </FilterBar>
  )
}

function Vacancies({ rows }: { rows: View['rows'] }) {
  const t = useWords(vacancyWords)
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={({ id }) => id}
      sorted="-since"
      columns={[
        {
          head: t.job,
          main: true,
          sort: 'title',
          cell: (row) => <PersonName name={row.title} to={`/vacancies/${row.id}`} />,
        },
        {
          head: t.employer,
          sort: 'employer',
          cell: (row) => <Link to={`/employers/${row.employerId}`}>{row.employer}</Link>,
        },
        { head: t.town, sort: 'town', cell: (row) => row.town ?? <NotKnown /> },
        { head: t.hoursHead, sort: 'hours', cell: (row) => t.hoursShort(row.hoursMin, row.hoursMax) },
        { head: t.times, extra: true, cell: (row) => row.times || <NotKnown /> },
        { head: t.places, number: true, cell: (row) => Math.max(row.places - row.placesTaken, 0) },
        { head: t.stands, cell: (row) => <StateBadge state={row.state} /> },
        { head: t.since, sort: 'since', cell: (row) => row.since },
      ]}
    />
  )
}

function Nothing() {
  const { counts } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  const [params] = useSearchParams()
  const isNarrowed = params.size > 0 || Object.values(counts).some((count) => count > 0)
  const add = (
    <ButtonLink icon="add" to="/vacancies/new">
      {t.add}
    </ButtonLink>
  )
  return (
    <Empty icon="briefcase" title={isNarrowed ? t.nothing : t.empty} action={add}>
      {isNarrowed ? t.nothingHint : t.emptyHint}
    </Empty>
  )
}
