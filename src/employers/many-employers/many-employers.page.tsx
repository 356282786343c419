import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { askedList } from '#employers/asked-list.shapes.ts'
import { EmployersAsked } from '#employers/cards/employer.shapes.ts'
import { mostAtOnce } from '#employers/many-employers/lead-many.rules.ts'
import { LeadOfMany, ManyEmployersAsked } from '#employers/many-employers/lead-many.shapes.ts'
import { leadMany, undoLeadMany } from '#employers/many-employers/lead-many.ts'
import { manyEmployersWords } from '#employers/many-employers/many-employers.words.ts'
import { seeDoneLeading, seeLeadMany } from '#employers/many-employers/see-lead-many.ts'
import type { Caller } from '#platform/public.ts'
import {
  Alert,
  Button,
  Card,
  ChosenFields,
  ManyDone,
  ManyPreview,
  ManyRows,
  NoneChosen,
  PostForm,
  SeenFields,
  Select,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need } from '#platform/web/page-answer.ts'
import { chosenIn, readSeen } from '#platform/web/seen.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { wentBack } from '#platform/web/went-back.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const params = url.searchParams
  const { to, all, done } = ManyEmployersAsked.parse(Object.fromEntries(params))
  if (done) return { done: { ...need(await seeDoneLeading(house, caller, done)), back: done } }
  const chosen = all ? {} : { chosen: chosenIn(params, mostAtOnce) }
  return need(await seeLeadMany(house, caller, { to, asked: askedList(EmployersAsked, params), ...chosen }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  if (typeof values.undo === 'string') return undo(visit, values, values.undo)
  const t = manyEmployersWords[visit.lang]
  const asked = LeadOfMany.safeParse({ employers: readSeen([values.seen ?? []].flat()), to: values.to })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const led = await leadMany(visit.house, callerWithKey(visit, values), asked.data)
  if (led.done) return redirect(`/employers/many?done=${led.value.back}`, 303)
  return led.refusal.because === 'no-such-colleague' ? invalid({ to: t.errors.to }, values) : need<never>(led)
}

async function undo(visit: Visit<Caller>, values: FormValues, id: string) {
  const t = manyEmployersWords[visit.lang]
  const undone = await undoLeadMany(visit.house, callerWithKey(visit, values), id)
  return wentBack('/employers', undone, { ...t, gone: t['way-back-gone'] })
}

export default function ManyEmployers() {
  const shown = useLoaderData<typeof loader>()
  const t = useWords(manyEmployersWords)
  const list = { name: t.employers, to: '/employers', back: t.toList }
  if ('done' in shown) return <DoneLeading done={shown.done} list={list} />
  if (shown.employers.length > 0) return <Preview shown={shown} />
  return (
    <NoneChosen icon="building" list={list} title={t.chosenNone}>
      {t.chosenNoneHint}
    </NoneChosen>
  )
}

type Loaded = Awaited<ReturnType<typeof loader>>
type Shown = Exclude<Loaded, { done: unknown }>
type Done = Extract<Loaded, { done: unknown }>['done']

function DoneLeading({ done, list }: { done: Done; list: { name: string; to: string; back: string } }) {
  const t = useWords(manyEmployersWords)
  return (
    <ManyDone
      title={t.done(done.changed, done.to ?? t.aColleague)}
      undoHint={done.open ? t.undoHint : null}
      list={list}
      undo={{ id: done.back, action: '/employers/many' }}
      left={{
        title: t.staying(done.left.length),
        rows: done.left.map(({ id, name, because }) => ({ id, name: name ?? t.gone, why: t.because[because] })),
      }}
    />
  )
}

function Preview({ shown: { employers, colleagues, to, more } }: { shown: Shown }) {
  const t = useWords(manyEmployersWords)
  const changing = employers.filter(({ because }) => because === null)
  const name = colleagues.find(({ id }) => id === to)?.name ?? null
  return (
    <ManyPreview
      title={t.title}
      lead={t.lead(employers.length)}
      list={{ name: t.employers, to: '/employers' }}
      more={more ? t.more(mostAtOnce) : null}
      staying={t.staying}
      left={employers.flatMap(({ id, name: who, because }) =>
        because ? [{ id, name: who, why: t.because[because] }] : [],
      )}
    >
      <Card>
        <Form method="get" className="sk-form">
          <ChosenFields />
          <Select
            name="to"
            label={t.to}
            value={to}
            options={colleagues.map(({ id, name: who, organisation }) => ({
              value: id,
              label: organisation ? `${who}, ${organisation}` : who,
            }))}
          />
          <Button look={to ? 'secondary' : 'primary'}>{t.look}</Button>
        </Form>
      </Card>
      {to && name ? <Doing to={to} name={name} changing={changing} /> : null}
    </ManyPreview>
  )
}

function Doing({ to, name, changing }: { to: string; name: string; changing: Shown['employers'] }) {
  const t = useWords(manyEmployersWords)
  const answer = useActionData<typeof action>()
  if (changing.length === 0) return <Alert tone="info">{t.nothing}</Alert>
  return (
    <>
      <Card main>
        <PostForm answer={answer}>
          <SeenFields rows={changing} />
          <input type="hidden" name="to" value={to} />
          <Button look="primary">{t.do(changing.length, name)}</Button>
        </PostForm>
      </Card>
      <ManyRows
        title={t.changing(changing.length)}
        heads={{ name: t.name, now: t.now, becomes: t.becomes }}
        rows={changing.map(({ id, version, name: who, town, now }) => ({
          ...{ id, version, name: town ? `${who}, ${town}` : who, to: `/employers/${id}` },
          ...{ now: now ?? t.nobody, becomes: name },
        }))}
      />
    </>
  )
}
