import { Form, Link } from 'react-router'
import type { TaskLine } from '#desk/tasks/tasks.shapes.ts'
import { tasksWords, titleOf } from '#desk/tasks/tasks.words.ts'
import { workWords } from '#desk/work/work.words.ts'
import { Button, type Column, FormKey, Hidden, Soft, useLang, useWords } from '#platform/ui/ui.tsx'
import { type Day, daysBetween, spokenDay } from '#values/public.ts'

/** Every column the list of tasks can have. */
export function useTasksColumns(today: string) {
  const t = useWords(tasksWords)
  const lang = useLang()
  const said = (day: string) => spokenDay(day as Day, lang, { year: 'when-other', than: today as Day })
  return [
    {
      id: 'what',
      head: t.what,
      main: true,
      fixed: true,
      sort: 'what',
      cell: (row) => <Link to={row.to}>{titleOf(row, lang)}</Link>,
    },
    { id: 'about', head: t.about, sort: 'about', cell: (row) => <About row={row} /> },
    { id: 'day', head: t.day, sort: 'day', cell: (row) => <ByDay row={row} today={today as Day} said={said} /> },
    { id: 'whose', head: t.whose, sort: 'whose', cell: ({ mine, owner }) => (mine ? t.me : (owner ?? t.nobody)) },
    { id: 'from', head: t.from, more: true, cell: ({ task }) => task?.writtenBy ?? <Soft>{t.nobody}</Soft> },
    { id: 'since', head: t.since, more: true, cell: ({ days }) => <Since days={days} /> },
    { id: 'doing', head: t.doing, cell: (row) => <Doing row={row} said={said} /> },
  ] satisfies (Column<TaskLine> & { id: string; fixed?: boolean })[]
}

interface Of {
  readonly row: TaskLine
}

function About({ row: { person, dossier, vacancy, vacancyId, employer } }: Of) {
  const t = useWords(tasksWords)
  const work = [vacancy, employer].filter(Boolean).join(', ')
  if (person) return dossier ? <Link to={`/people/${dossier}`}>{person}</Link> : person
  if (work) return vacancyId ? <Link to={`/vacancies/${vacancyId}`}>{work}</Link> : work
  return <Soft>{t.nobody}</Soft>
}

function ByDay({ row: { due, group, task }, today, said }: Of & { today: Day; said: (day: string) => string }) {
  const t = useWords(tasksWords)
  const w = useWords(workWords)
  if (due === null) return w.thisWeek
  if (task?.doneOn) return said(due)
  if (group === 'late')
    return <strong className="sk-caution">{t.lateSince(said(due), w.daysLate(daysBetween(due as Day, today)))}</strong>
  return group === 'today' ? <strong>{w.today}</strong> : said(due)
}

function Since({ days }: { days: number | null }) {
  const t = useWords(tasksWords)
  const w = useWords(workWords)
  return days === null ? <Soft>{t.nobody}</Soft> : w.day(days)
}

/** One press; what waits by itself is done where it waits. */
function Doing({ row, said }: Of & { said: (day: string) => string }) {
  const t = useWords(tasksWords)
  const lang = useLang()
  const { task, to } = row
  if (!task) return <Link to={to}>{t.goThere}</Link>
  if (task.doneOn) return <Soft>{t.doneOn(said(task.doneOn))}</Soft>
  return (
    <Form method="post" action={`/tasks/${task.id}`}>
      <FormKey />
      <Button small icon="check" name="intent" value="done">
        {t.finish}
        <Hidden>{`: ${titleOf(row, lang)}`}</Hidden>
      </Button>
    </Form>
  )
}
