import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { openList } from '#access/public.ts'
import { askedList } from '#employers/asked-list.shapes.ts'
import { bonds } from '#employers/cards/employer.rules.ts'
import { EmployersAsked } from '#employers/cards/employer.shapes.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { useEmployerColumns } from '#employers/cards/employer-columns.tsx'
import { seeEmployers } from '#employers/cards/see-employers.ts'
import { FilterSelect } from '#employers/filter-select.tsx'
import { manyEmployersWords } from '#employers/many-employers/many-employers.words.ts'
import { labelIn, optionsOf, saidDay, unbroken } from '#employers/said.ts'
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
import { sectors } from '#vocabulary/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, lang, url } = visit
  const list = await openList(visit, 'employers')
  const seen = need(await seeEmployers(house, caller, askedList(EmployersAsked, url.searchParams)))
  const { rows, next, total, counts, towns, leads, spelled, today } = seen
  return {
    list,
    rows: rows.map(({ sector, lastSpoken, nextPromise, ...row }) => ({
      ...row,
      sector: sector && labelIn(sectors, sector, lang),
      spoken: lastSpoken && unbroken(saidDay(lastSpoken, lang, today)),
      promise: nextPromise && unbroken(saidDay(nextPromise, lang, today)),
    })),
    ...{ next, total, counts, towns, leads, spelled },
    sectors: optionsOf(sectors, lang),
  }
}

type View = Awaited<ReturnType<typeof loader>>

export default function EmployerList() {
  const { list, rows, next, total, counts, spelled } = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  const link = useQueryLink()
  const columns = useEmployerColumns()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(total)}
        actions={
          <>
            <ColumnChoice list={list} columns={columns} />
            <TakeAlong to={(format) => `/employers/file/${format}${link({})}`} />
            <ButtonLink look="primary" icon="add" to="/employers/new">
              {t.add}
            </ButtonLink>
          </>
        }
      />
      <Views counts={counts} />
      <Filters />
      <SpelledAs spelled={spelled} />
      <Card flush>
        {rows.length === 0 ? <Nobody total={counts.all} /> : <Employers rows={rows} columns={columns} />}
        {rows.length > 0 ? <WithChosen shown={rows.length} total={total} /> : null}
        {rows.length > 0 ? (
          <Pagination shown={t.shown(rows.length, total)} next={next ? { after: next } : null} />
        ) : null}
      </Card>
      <ListKeys />
    </>
  )
}

function Views({ counts }: { counts: View['counts'] }) {
  const { list } = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  const link = useQueryLink()
  const [params] = useSearchParams()
  const view = params.get('quiet') ? 'quiet' : params.get('lead') === 'me' ? 'mine' : 'all'
  return (
    <ListTabs
      label={t.views}
      list={list}
      tabs={[
        { label: t.all, to: link({ quiet: null, lead: null }), here: view === 'all', count: counts.all },
        { label: t.mine, to: link({ quiet: null, lead: 'me' }), here: view === 'mine', count: counts.mine },
        { label: t.quiet, to: link({ quiet: 'yes', lead: null }), here: view === 'quiet', count: counts.quiet },
      ]}
    />
  )
}

function Filters() {
  const { counts, towns, leads, sectors: allSectors } = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  return (
    <FilterBar label={t.filter}>
      <SearchBox label={t.find} />
      <SortChoice columns={useEmployerColumns()} sorted="name" />
      <FilterSelect name="sector" label={t.sector} any={t.anySector} options={allSectors} show={t.show} />
      <FilterSelect
        name="town"
        label={t.town}
        any={t.anyTown}
        options={towns.map((town) => ({ value: town, label: town }))}
        show={t.show}
      />
      <FilterSelect
        name="lead"
        label={t.leadContact}
        any={t.anyLead}
        options={leads.map(({ id, name }) => ({ value: id, label: name }))}
        show={t.show}
      />
      <Chips
        filters={bonds.map((bond) => ({ name: 'bond', value: bond, label: t.withCount(t.bonds[bond], counts[bond]) }))}
      />
    </FilterBar>
  )
}

type Columns = ReturnType<typeof useEmployerColumns>

function Employers({ rows, columns }: { rows: View['rows']; columns: Columns }) {
  const { list } = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={({ id }) => id}
      sorted="name"
      shown={list.columns}
      columns={columns}
      choose={{ form: 'employers', label: ({ name }) => name }}
    />
  )
}

function WithChosen({ shown, total }: { shown: number; total: number }) {
  const t = useWords(manyEmployersWords)
  return (
    <ListBulk form="employers" action="/employers/many" all={total > shown ? t.all(total) : null}>
      <Button small icon="people">
        {t.title}
      </Button>
    </ListBulk>
  )
}

function Nobody({ total }: { total: number }) {
  const t = useWords(employerWords)
  const add = (
    <ButtonLink icon="add" to="/employers/new">
      {t.add}
    </ButtonLink>
  )
  const [params] = useSearchParams()
  const isNarrowed = total > 0 || params.size > 0
  return (
    <Empty icon="building" title={isNarrowed ? t.nothing : t.empty} action={add}>
      {isNarrowed ? t.nothingHint : t.emptyHint}
    </Empty>
  )
}
