import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { openList } from '#access/public.ts'
import { noteKinds } from '#people/notes/note.rules.ts'
import { notesWords } from '#people/notes/notes.words.ts'
import { useNotesColumns } from '#people/notes-list/notes-columns.tsx'
import { readNotesAsked } from '#people/notes-list/notes-list.shapes.ts'
import { notesListWords } from '#people/notes-list/notes-list.words.ts'
import { seeNotesList } from '#people/notes-list/see-notes-list.ts'
import {
  ButtonLink,
  Card,
  Chips,
  ColumnChoice,
  DateField,
  Empty,
  FilterBar,
  ListKeys,
  ListTabs,
  MoreFilters,
  PageHeader,
  Pagination,
  SearchBox,
  Select,
  SortChoice,
  Table,
  TakeAlong,
  useQueryLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, lang, url } = visit
  const list = await openList(visit, 'notes')
  const { rows, today, ...seen } = need(await seeNotesList(house, caller, readNotesAsked(url.searchParams)))
  const said = (day: Day) => spokenDay(day, lang, { year: 'when-other', than: today }).replaceAll(' ', '\u00a0')
  return {
    list,
    ...seen,
    rows: rows.map(({ on, nextDay, nextWhat, nextDoneOn, ...row }) => ({
      ...row,
      day: said(on),
      next: nextDay && {
        ...{ what: nextWhat, day: said(nextDay), late: nextDoneOn === null && nextDay < today },
        done: nextDoneOn && said(nextDoneOn),
      },
    })),
  }
}

export default function NotesList() {
  const { list, rows, next, total } = useLoaderData<typeof loader>()
  const t = useWords(notesListWords)
  const { kinds } = useWords(notesWords)
  const link = useQueryLink()
  const columns = useNotesColumns()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(total)}
        actions={
          <>
            <ColumnChoice list={list} columns={columns} />
            <TakeAlong to={(format) => `/notes/file/${format}${link({})}`} />
          </>
        }
      />
      <Views />
      <FilterBar label={t.filter}>
        <SearchBox label={t.find} />
        <SortChoice columns={columns} sorted="-day" />
        <Chips filters={noteKinds.map((value) => ({ name: 'kind', value, label: kinds[value] }))} />
        <MoreNotesFilters />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="note" title={t.none} action={<ButtonLink to="/people">{t.toPeople}</ButtonLink>}>
            {t.noneHint}
          </Empty>
        ) : (
          <>
            <Table
              caption={t.title}
              rows={rows}
              rowKey={({ id }) => id}
              sorted="-day"
              shown={list.columns}
              columns={columns}
            />
            <Pagination shown={t.shown(rows.length, total)} next={next ? { after: next } : null} />
          </>
        )}
      </Card>
      <ListKeys />
    </>
  )
}

function Views() {
  const { list, all, mine, open, late } = useLoaderData<typeof loader>()
  const t = useWords(notesListWords)
  const [params] = useSearchParams()
  const state = params.get('whose') ? 'mine' : params.get('next')
  return (
    <ListTabs
      label={t.views}
      list={list}
      tabs={[
        { label: t.all, to: '?', here: state === null, count: all },
        { label: t.mine, to: '?whose=mine', here: state === 'mine', count: mine },
        { label: t.open, to: '?next=open&sort=next', here: state === 'open', count: open },
        { label: t.late, to: '?next=late&sort=next', here: state === 'late', count: late },
      ]}
    />
  )
}

/** By whom and on which days, and whether something is still to be done. */
function MoreNotesFilters() {
  const { authors } = useLoaderData<typeof loader>()
  const t = useWords(notesListWords)
  const [params] = useSearchParams()
  return (
    <MoreFilters label={t.more} show={t.show} keeps={(name) => ['q', 'sort', 'kind', 'whose'].includes(name)}>
      <Select
        name="author"
        label={t.author}
        value={params.get('author')}
        options={authors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="from" label={t.from} value={params.get('from')} />
      <DateField name="until" label={t.until} value={params.get('until')} />
      <Select
        name="next"
        label={t.nextFilter}
        value={params.get('next')}
        options={(['open', 'late', 'done'] as const).map((value) => ({ value, label: t.nextStates[value] }))}
      />
    </MoreFilters>
  )
}
