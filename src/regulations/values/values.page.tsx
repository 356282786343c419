import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import {
  Alert,
  Badge,
  Card,
  ChoiceChips,
  DateField,
  Empty,
  FilterBar,
  MoreFilters,
  PageHeader,
  SearchBox,
  Select,
  Soft,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { ruleGroups } from '#regulations/values/keys.rules.ts'
import { isMeant, type ShownValue, shownValue } from '#regulations/values/keys.words.ts'
import { seeValues } from '#regulations/values/see-values.ts'
import { readQuestion } from '#regulations/values/values.shapes.ts'
import { valuesWords } from '#regulations/values/values.words.ts'
import { spokenDay } from '#values/public.ts'

const shows = ['all', 'national', 'payer', 'municipality', 'provider', 'unknown', 'confirm'] as const

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const { question, badDay } = readQuestion(url.searchParams)
  const seen = need(await seeValues(house, caller, question))
  const show = shows.find((one) => one === url.searchParams.get('show')) ?? 'all'
  const rows = seen.rows.map((row) => shownValue(row, lang)).filter((row) => isMeant(row, question.q ?? ''))
  return {
    badDay,
    show,
    on: seen.on,
    spoken: spokenDay(seen.on, lang, { year: 'always' }),
    chosen: seen.chosen && { id: seen.chosen.id as string, name: seen.chosen.name },
    organisations: seen.whoMay.map(({ id, name }) => ({ value: id as string, label: name })),
    groups: [...ruleGroups, 'law' as const]
      .map((group) => ({ group, rows: rows.filter((row) => row.group === group && isShown(row, show)) }))
      .filter((group) => group.rows.length > 0),
    mayChange: mayDo(caller, 'keep-regulations'),
  }
}

function isShown(row: ShownValue, show: (typeof shows)[number]): boolean {
  if (show === 'all') return true
  if (show === 'unknown') return row.missing !== null
  return show === 'confirm' ? row.carriedForward : row.scope === show
}

/** What counts on a day, and what nobody knows yet. */
export default function ValuesPage() {
  const { badDay, groups, spoken, chosen } = useLoaderData<typeof loader>()
  const t = useWords(valuesWords)
  const facts = [{ icon: 'calendar' as const, text: t.onDay(spoken) }]
  return (
    <>
      <PageHeader title={chosen ? t.forWhom(chosen.name) : t.title} lead={t.lead} facts={facts} />
      <Ask />
      <Stack>
        {badDay ? <Alert tone="caution">{t.badDay}</Alert> : null}
        {groups.length === 0 ? (
          <Empty title={t.nothing}>{t.nothingHint}</Empty>
        ) : (
          groups.map(({ group, rows }) => (
            <Card key={group} title={t.groups[group]} aside={<Soft>{rows.length}</Soft>} flush>
              {group === 'law' ? <p className="sk-card__body">{t.restIs}</p> : null}
              <Values caption={t.groups[group]} rows={rows} />
            </Card>
          ))
        )}
      </Stack>
    </>
  )
}

function Ask() {
  const { on, chosen, organisations, show } = useLoaderData<typeof loader>()
  const t = useWords(valuesWords)
  const names = { ...t.scopes, ...t.scopeFilter }
  return (
    <FilterBar label={t.ask}>
      <SearchBox label={t.find} />
      <ChoiceChips name="show" value={show} options={shows.map((value) => ({ value, label: names[value] }))} />
      <MoreFilters label={t.other} show={t.show} keeps={(name) => ['q', 'show', 'lang'].includes(name)}>
        <DateField name="on" label={t.day} value={on} />
        <Select name="whose" label={t.whose} value={chosen?.id ?? ''} options={organisations} empty={t.region} />
      </MoreFilters>
    </FilterBar>
  )
}

function Values({ caption, rows }: { caption: string; rows: readonly ShownValue[] }) {
  const t = useWords(valuesWords)
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { head: t.what, main: true, cell: (row) => <Name row={row} /> },
        { head: t.value, cell: (row) => <Worth row={row} /> },
        { head: t.of, cell: (row) => row.whose },
        { head: t.period, cell: (row) => row.period || '–' },
        { head: t.source, cell: (row) => row.source || '–' },
        { head: t.sure, cell: (row) => <Sureness row={row} /> },
      ]}
    />
  )
}

const Name = ({ row }: { row: ShownValue }) => <Link to={`/regulations/${row.key}`}>{row.name}</Link>

function Worth({ row }: { row: ShownValue }) {
  const t = useWords(valuesWords)
  if (row.missing) return <Soft>{row.missing}</Soft>
  return <span {...(row.group === 'law' ? { lang: 'en' } : {})}>{row.value ?? t.notKnown}</span>
}

function Sureness({ row }: { row: ShownValue }) {
  const t = useWords(valuesWords)
  if (row.missing) return <Badge tone="caution">{t.notKnown}</Badge>
  if (row.carriedForward) return <Badge tone="caution">{t.carried}</Badge>
  return <Badge>{t.sureness[row.confidence]}</Badge>
}
