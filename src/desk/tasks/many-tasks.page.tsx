import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { doWithManyTasks } from '#desk/tasks/many-tasks.form.ts'
import { seeDoneTasks, seeManyTasks } from '#desk/tasks/many-tasks.ts'
import { mostTasksAtOnce } from '#desk/tasks/tasks.rules.ts'
import { ManyTasksAsked, readTasksAsked } from '#desk/tasks/tasks.shapes.ts'
import { tasksWords, titleOf } from '#desk/tasks/tasks.words.ts'
import {
  Alert,
  Button,
  Card,
  DateField,
  ManyDone,
  ManyLeft,
  ManyRows,
  NoneChosen,
  PageHeader,
  PostForm,
  SeenFields,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const { searchParams: params } = url
  const read = ManyTasksAsked.safeParse(Object.fromEntries(params))
  const asked = read.success ? read.data : ManyTasksAsked.parse({})
  if (asked.done) return { done: { ...need(await seeDoneTasks(house, caller, asked.done)), back: asked.done } }
  const chosen = asked.all ? null : params.getAll('chosen').slice(0, mostTasksAtOnce)
  const seen = need(await seeManyTasks(house, caller, { do: asked.do, chosen, asked: readTasksAsked(params) }))
  return { deed: asked.do, ...seen, me: caller.name }
}

export async function action({ request, context }: ActionFunctionArgs) {
  return doWithManyTasks(visitOf(context), await formValues(request))
}

export default function ManyTasksPage() {
  const shown = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const list = { name: t.title, to: '/tasks', back: t.toList }
  if ('done' in shown) return <Done done={shown.done} list={list} />
  return shown.rows.length === 0 ? (
    <NoneChosen icon="check" list={list} title={t.chosenNone}>
      {t.chosenNoneHint}
    </NoneChosen>
  ) : (
    <Preview shown={shown} />
  )
}

type Loaded = Awaited<ReturnType<typeof loader>>
type Shown = Exclude<Loaded, { done: unknown }>

function Preview({ shown: { deed, rows, more, today, me } }: { shown: Shown }) {
  const t = useWords(tasksWords)
  const lang = useLang()
  const said = (day: string) => spokenDay(day as Day, lang, { year: 'when-other', than: today as Day })
  const changing = rows.flatMap(({ line, because }) =>
    because === null && line.task
      ? [
          {
            ...{ id: line.task.id, version: line.task.version, name: titleOf(line, lang), to: line.to },
            now: deed === 'done' ? t.openNow : deed === 'take' ? line.owner : line.due && said(line.due),
            becomes: deed === 'done' ? t.doneThen : deed === 'take' ? me : t.otherDay,
          },
        ]
      : [],
  )
  const staying = rows.filter(({ because }) => because !== null)
  const answer = useActionData<typeof action>()
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.many[deed]} lead={t.manyLead(rows.length)} breadcrumb={[{ label: t.title, to: '/tasks' }]} />
      <Stack>
        {more ? <Alert tone="caution">{t.manyMore(mostTasksAtOnce)}</Alert> : null}
        {changing.length === 0 ? (
          <Alert tone="info">{t.nothing}</Alert>
        ) : (
          <>
            <Card main>
              <PostForm answer={answer}>
                <SeenFields rows={changing} />
                <input type="hidden" name="do" value={deed} />
                {deed === 'move' ? <DateField name="due" label={t.byDay} /> : null}
                <Button look="primary">{t.do[deed](changing.length)}</Button>
              </PostForm>
            </Card>
            <ManyRows
              title={t.changing(changing.length)}
              heads={{ name: t.what, now: t.now, becomes: t.becomes }}
              rows={changing}
            />
          </>
        )}
        <ManyLeft
          title={t.staying(staying.length)}
          rows={staying.map(({ line, because }) => ({
            ...{ id: line.key, name: titleOf(line, lang) },
            why: because ? t.because[because] : '',
          }))}
        />
      </Stack>
    </div>
  )
}

interface DoneProps {
  readonly done: Extract<Loaded, { done: unknown }>['done']
  readonly list: { readonly name: string; readonly to: string; readonly back: string }
}

function Done({ done: { back, do: deed, changed, open, left }, list }: DoneProps) {
  const t = useWords(tasksWords)
  const lang = useLang()
  return (
    <ManyDone
      title={t.manyDone[deed](changed)}
      undoHint={open ? t.undoHint : null}
      list={list}
      undo={{ id: back, action: '/tasks/many' }}
      left={{
        title: t.staying(left.length),
        rows: left.map(({ id, line, because }) => ({
          ...{ id, name: line ? titleOf(line, lang) : t.goneTask },
          why: t.because[because],
        })),
      }}
    />
  )
}
