import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { readPeoplePage } from '#people/dossiers/people.shapes.ts'
import { DoneWithMany, NobodyChosen } from '#people/many/done-with-many.tsx'
import { HandFields } from '#people/many/hand-fields.tsx'
import { doWithMany } from '#people/many/many.form.ts'
import { mostAtOnce } from '#people/many/many.rules.ts'
import { ManyAsked } from '#people/many/many.shapes.ts'
import { manyWords } from '#people/many/many.words.ts'
import { NoteFields } from '#people/many/note-fields.tsx'
import { seeDoneMany, seeMany } from '#people/many/see-many.ts'
import {
  Alert,
  Button,
  Card,
  ChosenFields,
  ManyPreview,
  ManyRows,
  PostForm,
  SeenFields,
  Select,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url, lang } = visitOf(context)
  const read = ManyAsked.safeParse(Object.fromEntries(url.searchParams))
  const asked = read.success ? read.data : ManyAsked.parse({})
  if (asked.done) return { done: { ...need(await seeDoneMany(house, caller, asked.done)), back: asked.done } }
  const { chosen, after: _, ...matching } = readPeoplePage(url.searchParams)
  const question = asked.all ? matching : { chosen: chosen ?? [] }
  const seen = need(await seeMany(house, caller, { kind: asked.do, to: asked.to, question }))
  const said = (day: Day | null) =>
    day && spokenDay(day, lang as Lang, { year: 'when-other', than: house.clock.today() })
  return {
    kind: asked.do,
    to: seen.colleagues.find(({ id }) => id === asked.to) ?? null,
    colleagues: seen.colleagues,
    more: seen.more,
    day: house.clock.today(),
    today: said(house.clock.today()),
    people: seen.people.map(({ confirmedOn, ...person }) => ({ ...person, confirmed: said(confirmedOn) })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  return doWithMany(visitOf(context), await formValues(request))
}

export default function ManyPeople() {
  const shown = useLoaderData<typeof loader>()
  if ('done' in shown) return <DoneWithMany done={shown.done} />
  return shown.people.length === 0 ? <NobodyChosen /> : <Preview shown={shown} />
}

type Shown = Exclude<Awaited<ReturnType<typeof loader>>, { done: unknown }>

function Preview({ shown }: { shown: Shown }) {
  const { kind, to, people, more } = shown
  const t = useWords(manyWords)
  const changing = people.filter(({ because }) => because === null)
  return (
    <ManyPreview
      title={t.title[kind]}
      lead={t.lead(people.length)}
      list={{ name: t.people, to: '/people?view=all' }}
      more={more ? t.more(mostAtOnce) : null}
      staying={t.staying}
      left={people.flatMap(({ id, name, because }) => (because ? [{ id, name, why: t.because[because] }] : []))}
    >
      {kind === 'hand' ? <ToWhom shown={shown} /> : null}
      {kind === 'hand' && !to ? null : <Doing shown={shown} changing={changing} />}
      {kind === 'hand' && !to ? null : <Changes shown={shown} changing={changing} />}
    </ManyPreview>
  )
}

/** A question in the address: nothing changes by it. */
function ToWhom({ shown: { colleagues, to } }: { shown: Shown }) {
  const t = useWords(manyWords)
  return (
    <Card>
      <Form method="get" className="sk-form">
        <ChosenFields />
        <Select
          name="to"
          label={t.to}
          value={to?.id ?? null}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button look={to ? 'secondary' : 'primary'}>{t.look}</Button>
      </Form>
    </Card>
  )
}

type People = Shown['people']

function Doing({ shown: { kind, to, day: today }, changing }: { shown: Shown; changing: People }) {
  const t = useWords(manyWords)
  const answer = useActionData<typeof action>()
  if (changing.length === 0) return <Alert tone="info">{t.nothing}</Alert>
  return (
    <Card main>
      <PostForm answer={answer}>
        <SeenFields rows={changing} />
        <input type="hidden" name="do" value={kind} />
        {to ? <input type="hidden" name="to" value={to.id} /> : null}
        {kind === 'note' ? <NoteFields /> : null}
        {kind === 'hand' ? <HandFields today={today} /> : null}
        <Button look="primary">
          {kind === 'hand' ? t.do.hand(changing.length, to?.name ?? '') : t.do[kind](changing.length)}
        </Button>
      </PostForm>
    </Card>
  )
}

function Changes({ shown: { kind, to, today }, changing }: { shown: Shown; changing: People }) {
  const t = useWords(manyWords)
  if (changing.length === 0) return null
  const now = ({ lead, confirmed }: People[number]) =>
    kind === 'confirm' ? (confirmed ? t.confirmedOn(confirmed) : t.never) : (lead ?? t.nobody)
  const becomes = kind === 'hand' ? (to?.name ?? '') : kind === 'confirm' ? t.confirmedOn(today ?? '') : t.noteComes
  return (
    <ManyRows
      title={t.changing(changing.length)}
      heads={{ name: t.name, now: kind === 'note' ? t.leadNow : t.now, becomes: t.becomes }}
      rows={changing.map((person) => ({ ...person, to: `/people/${person.id}`, now: now(person), becomes }))}
    />
  )
}
