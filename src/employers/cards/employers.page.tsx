import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { askedList } from '#employers/asked-list.shapes.ts'
import { bonds } from '#employers/cards/employer.rules.ts'
import { EmployersAsked } from '#employers/cards/employer.shapes.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { seeEmployers } from '#employers/cards/see-employers.ts'
import { FilterSelect } from '#employers/filter-select.tsx'
import { labelIn, optionsOf, saidDay, unbroken } from '#employers/said.ts'
import {
  Badge,
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
  Soft,
  Table,
  Tabs,
  TakeAlong,
  useQueryLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { sectors } from '#vocabulary/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const seen = need(await seeEmployers(house, caller, askedList(EmployersAsked, url.searchParams)))
  const { rows, next, total, counts, towns, leads, today } = seen
  return {
    rows: rows.map(({ sector, lastSpoken, nextPromise, ...row }) => ({
      ...row,
      sector: sector && labelIn(sectors, sector, lang),
      spoken: lastSpoken && unbroken(saidDay(lastSpoken, lang, today)),
      promise: nextPromise && unbroken(saidDay(nextPromise, lang, today)),
    })),
    ...{ next, total, counts, towns, leads },
    sectors: optionsOf(sectors, lang),
  }
}

type View = Awaited<ReturnType<typeof loader>>

export default function EmployerList() {
  const { rows, next, total, counts } = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  const link = useQueryLink()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(total)}
        actions={
          <>
            <TakeAlong to={(format) => `/employers/file/${format}${link({})}`} />
            <ButtonLink look="primary" icon="add" to="/employers/new">
              {t.add}
            </ButtonLink>
          </>
        }
      />
      <Views counts={counts} />
      <Filters />
      <Card flush>
        {rows.length === 0 ? <Nobody total={counts.all} /> : <Employers rows={rows} />}
        {rows.length > 0 ? (
          <Pagination shown={t.shown(rows.length, total)} next={next ? { after: next } : null} />
        ) : null}
      </Card>
    </>
  )
}

function Views({ counts }: { counts: View['counts'] }) {
  const t = useWords(employerWords)
  const link = useQueryLink()
  const [params] = useSearchParams()
  const view = params.get('quiet') ? 'quiet' : params.get('lead') === 'me' ? 'mine' : 'all'
  return (
    <Tabs
      label={t.views}
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

function Employers({ rows }: { rows: View['rows'] }) {
  const t = useWords(employerWords)
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={({ id }) => id}
      sorted="name"
      columns={[
        {
          head: t.name,
          main: true,
          sort: 'name',
          cell: (row) => <PersonName name={row.name} to={`/employers/${row.id}`} />,
        },
        { head: t.town, sort: 'town', cell: (row) => row.town ?? <NotKnown /> },
        { head: t.sector, extra: true, cell: (row) => row.sector ?? <NotKnown /> },
        { head: t.bond, cell: (row) => <Bond bond={row.bond} /> },
        { head: t.leadContact, cell: (row) => row.lead ?? t.nobody },
        { head: t.spoken, sort: 'spoken', cell: (row) => <Spoken {...row} /> },
        { head: t.openVacancies, number: true, cell: (row) => row.openVacancies },
        { head: t.promise, cell: (row) => <NextPromise {...row} /> },
      ]}
    />
  )
}

function Bond({ bond }: { bond: string | null }) {
  const t = useWords(employerWords)
  const known = bonds.find((one) => one === bond)
  if (!known) return <NotKnown />
  return known === 'ambassador' ? (
    <Badge tone="positive" icon="star">
      {t.bonds[known]}
    </Badge>
  ) : (
    t.bonds[known]
  )
}

function Spoken({ spoken, quiet }: { spoken: string | null; quiet: boolean }) {
  const t = useWords(employerWords)
  return quiet ? (
    <Badge tone="caution" icon="clock">
      {spoken ?? t.never}
    </Badge>
  ) : (
    spoken
  )
}

function NextPromise({ promise, promiseLate }: { promise: string | null; promiseLate: boolean }) {
  const t = useWords(employerWords)
  if (!promise) return <Soft>{t.noPromise}</Soft>
  return promiseLate ? <Badge tone="negative">{promise}</Badge> : promise
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
