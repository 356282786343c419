import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router'
import { seeTask } from '#desk/tasks/see-task.ts'
import { taskFromForm } from '#desk/tasks/task.form.ts'
import { aboutOf, tasksWords, titleOf } from '#desk/tasks/tasks.words.ts'
import { workWords } from '#desk/work/work.words.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  Card,
  DataList,
  DateField,
  FormKey,
  PageHeader,
  PostForm,
  Select,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, daysBetween, readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeTask(house, caller, need(readId<'Task'>(params.id ?? ''))))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return taskFromForm(visitOf(context), need(readId<'Task'>(params.id ?? '')), await formValues(request))
}

/** One task with large buttons: it is done beside the road as well. */
export default function TaskPage() {
  const { line } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const lang = useLang()
  const answer = useActionData<typeof action>()
  const giving = answer?.values.intent === 'give'
  return (
    <div className="sk-page--narrow">
      <PageHeader title={titleOf(line, lang)} breadcrumb={[{ label: t.title, to: '/tasks' }]} />
      <Stack>
        {line.task?.outOfSight ? <Alert tone="info">{t.outOfSight}</Alert> : null}
        <Card flush>
          <DataList as="narrow" rows={useFacts()} />
        </Card>
        <Finish />
        {line.task?.doneOn ? null : <OtherDay answer={giving ? undefined : answer} />}
        {line.task?.doneOn ? null : <OtherOwner answer={giving ? answer : undefined} />}
      </Stack>
    </div>
  )
}

function useFacts() {
  const { line, today } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const w = useWords(workWords)
  const lang = useLang()
  const said = (day: string) => spokenDay(day as Day, lang, { weekday: true, year: 'when-other', than: today as Day })
  const about = aboutOf(line)
  const to = line.dossier ? `/people/${line.dossier}` : line.vacancyId ? `/vacancies/${line.vacancyId}` : null
  const late = line.group === 'late' && line.due && !line.task?.doneOn ? daysBetween(line.due as Day, today as Day) : 0
  return [
    ...(about ? [{ term: t.about, value: to ? <Link to={to}>{about}</Link> : about }] : []),
    {
      term: t.day,
      value: line.due && (late > 0 ? t.lateSince(said(line.due), w.daysLate(late)) : said(line.due)),
    },
    { term: t.whose, value: line.mine ? t.me : line.owner },
    { term: t.from, value: line.task?.writtenBy ?? t.nobody },
    ...(line.task?.doneOn ? [{ term: t.doing, value: said(line.task.doneOn) }] : []),
  ]
}

function Finish() {
  const { line } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const isDone = Boolean(line.task?.doneOn)
  return (
    <Form method="post">
      <FormKey />
      <ButtonGroup>
        <Button
          look={isDone ? 'secondary' : 'primary'}
          icon={isDone ? 'undo' : 'check'}
          wide
          name="intent"
          value={isDone ? 'reopen' : 'done'}
        >
          {isDone ? t.reopen : t.finish}
        </Button>
        {isDone || line.mine ? null : (
          <Button wide icon="person" name="intent" value="take">
            {t.takeOver}
          </Button>
        )}
      </ButtonGroup>
    </Form>
  )
}

interface Answered {
  readonly answer: ReturnType<typeof useActionData<typeof action>>
}

function OtherDay({ answer }: Answered) {
  const { line } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  return (
    <Card title={t.otherDay}>
      <Stack tight>
        <Form method="post">
          <FormKey />
          <ButtonGroup>
            <Button name="intent" value="tomorrow">
              {t.tomorrow}
            </Button>
            <Button name="intent" value="next-week">
              {t.nextWeek}
            </Button>
          </ButtonGroup>
        </Form>
        <PostForm answer={answer}>
          <DateField name="due" label={t.byDay} value={line.due} />
          <Button name="intent" value="move">
            {t.onDay}
          </Button>
        </PostForm>
      </Stack>
    </Card>
  )
}

function OtherOwner({ answer }: Answered) {
  const { colleagues } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  if (colleagues.length === 0) return null
  return (
    <Card title={t.otherOwner}>
      <PostForm answer={answer}>
        <Select
          name="owner"
          label={t.toColleague}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button name="intent" value="give">
          {t.give}
        </Button>
      </PostForm>
    </Card>
  )
}
