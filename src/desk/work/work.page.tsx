import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { dayGroups } from '#desk/work/day-group.rules.ts'
import { seeWork } from '#desk/work/see-work.ts'
import { WorkAsked } from '#desk/work/work.shapes.ts'
import { workWords } from '#desk/work/work.words.ts'
import { StandIns, Waits } from '#desk/work/work-aside.tsx'
import { WaitTasks, WorkTasks } from '#desk/work/work-tasks.tsx'
import { ButtonLink, Card, Columns, Empty, PageHeader, Stack, Tabs, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const view = url.searchParams.get('view') === 'waiting' ? 'waiting' : 'to-do'
  return { view, ...need(await seeWork(house, caller, WorkAsked.parse({ view }))) } as const
}

export default function Work() {
  const { view, counts, toDo, waiting, waits, standIns, today } = useLoaderData<typeof loader>()
  const t = useWords(workWords)
  return (
    <>
      <PageHeader title={t.title} lead={<Lead />} />
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
  return [t.leadDay(day.charAt(0).toUpperCase() + day.slice(1)), ...said.filter(Boolean)].join(' ')
}

type View = ReturnType<typeof useLoaderData<typeof loader>>

function ToDo({ lines, today }: { lines: View['toDo']; today: Day }) {
  const t = useWords(workWords)
  if (lines.length === 0)
    return (
      <Card>
        <Empty icon="check" title={t.emptyTitle} action={<ButtonLink to="/people">{t.emptyAction}</ButtonLink>}>
          {t.empty}
        </Empty>
      </Card>
    )
  return dayGroups
    .map((group) => ({ group, inGroup: lines.filter((line) => line.group === group) }))
    .filter(({ inGroup }) => inGroup.length > 0)
    .map(({ group, inGroup }) => (
      <Card key={group} flush title={t.groups[group]} aside={<Count of={inGroup.length} />}>
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
      <Card key={waitsFor} flush title={t.waitsFor[waitsFor]} aside={<Count of={forThem.length} />}>
        <WaitTasks lines={forThem} />
      </Card>
    ))
}

const Count = ({ of }: { of: number }) => <span className="sk-soft sk-small">{useWords(workWords).tasks(of)}</span>
