import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import {
  ButtonLink,
  Card,
  Chips,
  Empty,
  FilterBar,
  MoreFilters,
  PageHeader,
  Pagination,
  PersonName,
  Select,
  Table,
  Tabs,
  TakeAlong,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readGapsPage } from '#trajectories/gaps/gap.shapes.ts'
import { StateBadge } from '#trajectories/gaps/gap-thread.tsx'
import { gapsWords, kindName, ownerName, shownGap } from '#trajectories/gaps/gaps.words.ts'
import { countGaps, seeGaps } from '#trajectories/gaps/see-gaps.ts'
import type { GapOwner } from '#vocabulary/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const asked = readGapsPage(url.searchParams)
  const { rows, next } = need(await seeGaps(house, caller, asked))
  const counts = need(await countGaps(house, caller, asked))
  const { kind, owner, state } = counts.facets
  const late = state.find(({ value }) => value === 'overdue')?.everything ?? 0
  return {
    rows: rows.map((gap) => ({ ...shownGap(gap, lang), dossier: gap.dossier, name: gap.name })),
    next,
    total: counts.total,
    everything: counts.everything,
    mine: counts.mine,
    late,
    chips: [
      ...owner.map(({ value, chosen }) => ({
        name: 'owner',
        value,
        label: `${ownerName(value as GapOwner, lang)} (${chosen})`,
      })),
      ...(asked.kind?.map((value) => ({ name: 'kind', value: value as string, label: kindName(value, lang) })) ?? []),
    ],
    kinds: kind.map(({ value, chosen }) => ({ value, label: `${kindName(value, lang)} (${chosen})` })),
  }
}

/** What everybody with whom one works still needs, the longest late first. */
export default function GapsPage() {
  const { rows, next, total, everything, chips } = useLoaderData<typeof loader>()
  const t = useWords(gapsWords)
  const [params] = useSearchParams()
  const exportAs = (format: string) => `/gaps/export?${new URLSearchParams([...params, ['format', format]])}`
  return (
    <>
      <PageHeader title={t.allTitle} lead={t.allLead(total, everything)} actions={<TakeAlong to={exportAs} />} />
      <Views />
      <FilterBar label={t.filter}>
        <Chips filters={chips} />
        <Kinds />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? <Nothing everything={everything} /> : <GapsTable />}
        {rows.length > 0 ? (
          <Pagination
            shown={t.shown(rows.length, total)}
            previous={params.get('after') ? { after: null } : null}
            next={next ? { after: next } : null}
          />
        ) : null}
      </Card>
    </>
  )
}

/** Lists one comes back to, with how many are in each. */
function Views() {
  const { everything, mine, late } = useLoaderData<typeof loader>()
  const t = useWords(gapsWords)
  const [params] = useSearchParams()
  const views = [
    { label: t.late, to: '?state=overdue', here: params.get('state') === 'overdue', count: late },
    { label: t.byMe, to: '?by=me', here: params.get('by') === 'me', count: mine },
    { label: t.ofMine, to: '?people=mine', here: params.get('people') === 'mine' },
  ]
  const none = !views.some(({ here }) => here)
  return <Tabs label={t.views} tabs={[{ label: t.everything, to: '?', here: none, count: everything }, ...views]} />
}

/** What it is about. */
function Kinds() {
  const { kinds } = useLoaderData<typeof loader>()
  const t = useWords(gapsWords)
  const [params] = useSearchParams()
  return (
    <MoreFilters label={t.kind} show={t.show} keeps={(name) => name !== 'kind' && name !== 'after'}>
      <Select name="kind" label={t.kind} value={params.get('kind')} options={kinds} />
    </MoreFilters>
  )
}

function Nothing({ everything }: { everything: number }) {
  const t = useWords(gapsWords)
  if (everything === 0)
    return (
      <Empty icon="check" title={t.none}>
        {t.noneHint}
      </Empty>
    )
  return (
    <Empty icon="search" title={t.nobody} action={<ButtonLink to="/gaps">{t.clear}</ButtonLink>}>
      {t.nobodyHint}
    </Empty>
  )
}

function GapsTable() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(gapsWords)
  return (
    <Table
      caption={t.allTitle}
      rows={rows}
      rowKey={(gap) => gap.id}
      columns={[
        {
          head: t.name,
          main: true,
          cell: ({ name, dossier }) => <PersonName name={name} to={`/people/${dossier}/gaps`} />,
        },
        {
          head: t.what,
          cell: ({ id, kind, need: text, mayChange }) =>
            mayChange ? <Link to={`/gaps/${id}`}>{text ?? kind}</Link> : kind,
        },
        { head: t.kind, extra: true, cell: ({ kind }) => kind },
        { head: t.who, cell: ({ who }) => who },
        { head: t.day, cell: ({ day }) => day },
        { head: t.state, cell: ({ state, stateName }) => <StateBadge state={state} name={stateName} /> },
      ]}
    />
  )
}
