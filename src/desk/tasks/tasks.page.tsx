import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { mayDo, openList } from '#access/public.ts'
import { seeTasks } from '#desk/tasks/see-tasks.ts'
import { taskDeeds, taskSides } from '#desk/tasks/tasks.rules.ts'
import { readTasksAsked } from '#desk/tasks/tasks.shapes.ts'
import { tasksWords, titleOf } from '#desk/tasks/tasks.words.ts'
import { useTasksColumns } from '#desk/tasks/tasks-columns.tsx'
import { dayGroups } from '#desk/work/day-group.rules.ts'
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
  MoreFilters,
  PageHeader,
  Pagination,
  SearchBox,
  Select,
  SortChoice,
  Table,
  TakeAlong,
  useLang,
  useQueryLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, url } = visit
  const list = await openList(visit, 'tasks')
  const seen = need(await seeTasks(house, caller, readTasksAsked(url.searchParams)))
  return { list, ...seen, mayTake: mayDo(caller, 'export-people') }
}

export default function Tasks() {
  const { list, rows, next, total, today, mayTake } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const lang = useLang()
  const link = useQueryLink()
  const columns = useTasksColumns(today)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ColumnChoice list={list} columns={columns} />
            {mayTake ? <TakeAlong to={(format) => `/tasks/file/${format}${link({})}`} /> : null}
            <ButtonLink look="primary" icon="add" to="/tasks/new" shortcut="n">
              {t.add}
            </ButtonLink>
          </>
        }
      />
      <Views />
      <Filters columns={columns} />
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="check" title={t.none} action={<ButtonLink to="/tasks/new">{t.add}</ButtonLink>}>
            {t.noneHint}
          </Empty>
        ) : (
          <>
            <Table
              caption={t.title}
              rows={rows}
              rowKey={({ key }) => key}
              sorted="day"
              shown={list.columns}
              columns={columns}
              choose={{ form: 'tasks', label: (row) => titleOf(row, lang) }}
            />
            <WithChosen />
            <Pagination shown={t.shown(rows.length, total)} next={next ? { after: next } : null} />
          </>
        )}
      </Card>
      <ListKeys />
    </>
  )
}

function Views() {
  const { list, counts } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const [params] = useSearchParams()
  const show = params.get('show')
  const sides = taskSides.filter((side) => side === 'done' || side === 'own' || counts[side] > 0 || show === side)
  return (
    <ListTabs
      label={t.views}
      list={list}
      tabs={[
        { label: t.all, to: '?', here: show === null, count: counts.all },
        ...sides.map((side) => ({
          label: t.sides[side],
          to: `?show=${side}`,
          here: show === side,
          count: counts[side],
        })),
      ]}
    />
  )
}

function Filters({ columns }: { columns: ReturnType<typeof useTasksColumns> }) {
  const { whose } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const [params] = useSearchParams()
  return (
    <FilterBar label={t.filter}>
      <SearchBox label={t.find} />
      <SortChoice columns={columns} sorted="day" />
      <Chips filters={dayGroups.map((value) => ({ name: 'when', value, label: t.when[value] }))} />
      {whose.length > 1 ? (
        <MoreFilters label={t.more} show={t.show} keeps={(name) => ['q', 'sort', 'when', 'show'].includes(name)}>
          <Select
            name="whose"
            label={t.whose}
            value={params.get('whose')}
            options={whose.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </MoreFilters>
      ) : null}
    </FilterBar>
  )
}

function WithChosen() {
  const { rows, total } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  return (
    <ListBulk form="tasks" action="/tasks/many" all={total > rows.length ? t.manyAll(total) : null}>
      {taskDeeds.map((deed) => (
        <Button key={deed} small name="do" value={deed}>
          {t.many[deed]}
        </Button>
      ))}
    </ListBulk>
  )
}
