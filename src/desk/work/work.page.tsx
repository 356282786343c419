import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayOf } from '#desk/frame/may-of.ts'
import { dayGroups } from '#desk/work/day-group.rules.ts'
import { seeWork } from '#desk/work/see-work.ts'
import { WorkAsked } from '#desk/work/work.shapes.ts'
import { workWords } from '#desk/work/work.words.ts'
import { StandIns, Waits } from '#desk/work/work-aside.tsx'
import { WaitTasks, WorkTasks } from '#desk/work/work-tasks.tsx'
import { ButtonLink, Card, Columns, Empty, PageHeader, Stack, Tabs, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, spokenDay, withCapital } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const read = WorkAsked.safeParse(Object.fromEntries(url.searchParams))
  const asked = read.success ? read.data : WorkAsked.parse({})
  const list = need(await seeWork(house, caller, asked))
  return { ...list, view: asked.view, quiet: asked.quiet !== undefined, maySeePeople: mayOf(caller).people }
}

export default function Work() {
  const { view, quiet, counts, toDo, waiting, waits, standIns, today } = useLoaderData<typeof loader>()
  const t = useWords(workWords)
  if (quiet) return <Quiet />
  return (
    <>
      <PageHeader
        title={t.title}
        lead={<Lead />}
        actions={
          <ButtonLink icon="tasks" to="/tasks">
            {t.allTasks}
          </ButtonLink>
        }
      />
      <Columns as="side">
        <Stack>
          <Tabs
            label={t.list}
            tabs={[
              { label: t.toDo, to: '?', here: view === 'to-do', count: counts.toDo },
              { label: t.waiting, to: '?view=waiting', here: view === 'waiting', count: counts.waiting },
            ]}
          />
          {view === 'to-do' ? <ToDo lines={toDo} today={today as Day} /> : <Waiting lines={waiting} />}
        </Stack>
        <Stack>
          {view === 'to-do' ? <Waits waits={waits} /> : null}
          <StandIns standIns={standIns} />
        </Stack>
      </Columns>
    </>
  )
}

/** Behind the one line of many: the vacancies themselves. */
function Quiet() {
  const { toDo, today } = useLoaderData<typeof loader>()
  const t = useWords(workWords)
  return (
    <>
      <PageHeader title={t.quiet} lead={t.quietLead} breadcrumb={[{ label: t.title, to: '/work' }]} />
      <ToDo lines={toDo} today={today as Day} />
    </>
  )
}

function Lead() {
  const { counts, today } = useLoaderData<typeof loader>()
  const t = useWords(workWords)
  const lang = useLang()
  const day = spokenDay(today as Day, lang, { weekday: true, year: 'when-other', than: today as Day })
  const said = [
    counts.late > 0 ? t.leadLate(counts.late) : null,
    counts.today > 0 ? t.leadToday(counts.today) : null,
    counts.late + counts.today === 0 && counts.toDo > 0 ? t.leadNothing : null,
  ]
  return [t.leadDay(withCapital(day)), ...said.filter(Boolean)].join(' ')
}

type View = ReturnType<typeof useLoaderData<typeof loader>>

function ToDo({ lines, today }: { lines: View['toDo']; today: Day }) {
  const { maySeePeople } = useLoaderData<typeof loader>()
  const t = useWords(workWords)
  if (lines.length === 0)
    return (
      <Card>
        <Empty
          icon="check"
          title={t.emptyTitle}
          action={maySeePeople ? <ButtonLink to="/people">{t.emptyAction}</ButtonLink> : null}
        >
          {t.empty}
        </Empty>
      </Card>
    )
  return dayGroups
    .map((group) => ({ group, inGroup: lines.filter((line) => line.group === group) }))
    .filter(({ inGroup }) => inGroup.length > 0)
    .map(({ group, inGroup }) => (
      <Card key={group} flush title={t.groups[group]} aside={<Count>{t.tasks(inGroup.length)}</Count>}>
        <WorkTasks lines={inGroup} today={today} />
      </Card>
    ))
}

function Waiting({ lines }: { lines: View['waiting'] }) {
  const t = useWords(workWords)
  if (lines.length === 0)
    return (
      <Card>
        <Empty icon="clock" title={t.emptyWaiting}>
          {t.emptyWaitingText}
        </Empty>
      </Card>
    )
  return (['employer', 'person'] as const)
    .map((waitsFor) => ({ waitsFor, forThem: lines.filter((line) => line.waitsFor === waitsFor) }))
    .filter(({ forThem }) => forThem.length > 0)
    .map(({ waitsFor, forThem }) => (
      <Card key={waitsFor} flush title={t.waitsFor[waitsFor]} aside={<Count>{t.proposals(forThem.length)}</Count>}>
        <WaitTasks lines={forThem} />
      </Card>
    ))
}

const Count = ({ children }: { children: string }) => <span className="sk-soft sk-small">{children}</span>
