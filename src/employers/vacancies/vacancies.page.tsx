import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { mayDo, openList } from '#access/public.ts'
import { askedList } from '#employers/asked-list.shapes.ts'
import { FilterSelect } from '#employers/filter-select.tsx'
import { manySteps } from '#employers/many/many.rules.ts'
import { manyVacanciesWords } from '#employers/many/many.words.ts'
import { labelIn, optionsOf, saidDay, saidTime, unbroken } from '#employers/said.ts'
import { seeVacancies } from '#employers/vacancies/see-vacancies.ts'
import { VacanciesAsked } from '#employers/vacancies/vacancy.shapes.ts'
import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import { useVacancyColumns } from '#employers/vacancies/vacancy-columns.tsx'
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
  useQueryLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { conceptsInAddress } from '#vocabulary/concepts/asked-concepts.ts'
import { ConceptChoice } from '#vocabulary/concepts/concept-choice.tsx'
import { conceptWords } from '#vocabulary/concepts/concepts.words.ts'
import { dayparts, occupations, sectors } from '#vocabulary/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, lang, url } = visit
  const list = await openList(visit, 'vacancies')
  const seen = need(await seeVacancies(house, caller, askedList(VacanciesAsked, url.searchParams)))
  const { rows, next, total, counts, choices, spelled, today } = seen
  const shortDaypart = (id: string) => labelIn(dayparts, id, lang).replace(/ \(.*/, '')
  return {
    list,
    rows: rows.map(({ dayparts: times, firstStart, stateSince, startFrom, occupation, sector, ...row }) => ({
      ...row,
      occupation: occupation && labelIn(occupations, occupation, lang),
      sector: sector && labelIn(sectors, sector, lang),
      start: startFrom && unbroken(saidDay(startFrom, lang, today)),
      times: inOneSentence([
        ...times.map(shortDaypart),
        ...(firstStart === null ? [] : [unbroken(saidTime(firstStart, lang))]),
      ]),
      since: unbroken(saidDay(stateSince, lang, today)),
    })),
    ...{ next, total, counts, spelled, towns: choices.towns, meant: await conceptsInAddress(visit) },
    mayPlan: mayDo(caller, 'see-matches'),
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
  const { list, rows, next, total, spelled, meant } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  const link = useQueryLink()
  const columns = useVacancyColumns()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(total)}
        actions={
          <>
            <ColumnChoice list={list} columns={columns} />
            <TakeAlong to={(format) => `/vacancies/file/${format}${link({})}`} />
            <ButtonLink icon="upload" to="/vacancies/imports">
              {t.bringIn}
            </ButtonLink>
            <ButtonLink look="primary" icon="add" to="/vacancies/new">
              {t.add}
            </ButtonLink>
          </>
        }
      />
      <Views />
      <Filters />
      <ConceptChoice seek={meant.seek} />
      <SpelledAs spelled={spelled} />
      <Card flush>
        {rows.length === 0 ? <Nothing /> : <Vacancies rows={rows} columns={columns} />}
        {rows.length > 0 ? <WithChosen shown={rows.length} total={total} /> : null}
        {rows.length > 0 ? (
          <Pagination shown={t.shown(rows.length, total)} next={next ? { after: next } : null} />
        ) : null}
      </Card>
      <ListKeys />
    </>
  )
}

/** Everything open, and each state that is not. */
function Views() {
  const { counts, list } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  const link = useQueryLink()
  const [params] = useSearchParams()
  const state = params.get('state')
  const others = ['draft', 'pool', 'filled', 'withdrawn'] as const
  return (
    <ListTabs
      label={t.views}
      list={list}
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
  const { towns, sectors: inSectors, occupations: jobs, dayparts: times, meant } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  const hours = [12, 16, 20, 24, 28, 32, 36, 40].map((one) => ({ value: String(one), label: t.hoursOf(one) }))
  const inTown = towns.map((town) => ({ value: town, label: town }))
  return (
    <FilterBar label={t.filter}>
      <SearchBox label={useWords(conceptWords).ask} name="seek" wide />
      <SearchBox label={t.find} />
      <SortChoice columns={useVacancyColumns()} sorted="-since" />
      <FilterSelect name="sector" label={t.sector} any={t.anySector} options={inSectors} show={t.show} />
      <FilterSelect name="occupation" label={t.occupation} any={t.anyOccupation} options={jobs} show={t.show} />
      <FilterSelect name="town" label={t.town} any={t.anyTown} options={inTown} show={t.show} />
      <FilterSelect name="hours" label={t.hoursFilter} any={t.anyHours} options={hours} show={t.show} />
      <Chips
        filters={[
          ...meant.chips,
          { name: 'whose', value: 'mine', label: t.mine },
          { name: 'whose', value: 'team', label: t.team },
          ...times.map(({ value, label }) => ({ name: 'daypart', value, label })),
          { name: 'registered', value: 'yes', label: t.registered },
        ]}
      />
    </FilterBar>
  )
}

type Columns = ReturnType<typeof useVacancyColumns>

function Vacancies({ rows, columns }: { rows: View['rows']; columns: Columns }) {
  const { list } = useLoaderData<typeof loader>()
  const t = useWords(vacancyWords)
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={({ id }) => id}
      sorted="-since"
      shown={list.columns}
      columns={columns}
      choose={{ form: 'vacancies', label: ({ title, employer }) => `${title}, ${employer}` }}
    />
  )
}

const icons = { share: 'link', 'return-to-pool': 'hands', 'take-up': 'people', withdraw: 'close' } as const

/** What can be done with several vacancies at once; each asks a page first. */
function WithChosen({ shown, total }: { shown: number; total: number }) {
  const { mayPlan } = useLoaderData<typeof loader>()
  const t = useWords(manyVacanciesWords)
  return (
    <ListBulk form="vacancies" action="/vacancies/many" all={total > shown ? t.all(total) : null}>
      {manySteps.map((step) => (
        <Button key={step} small name="do" value={step} icon={icons[step]}>
          {t.title[step]}
        </Button>
      ))}
      {mayPlan ? (
        <Button small name="table" value="vacancies" icon="table" formAction="/together">
          {t.together}
        </Button>
      ) : null}
    </ListBulk>
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
