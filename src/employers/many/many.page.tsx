import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { askedList } from '#employers/asked-list.shapes.ts'
import { DoneWithMany, NothingChosen } from '#employers/many/done-with-many.tsx'
import { doWithManyVacancies } from '#employers/many/many.form.ts'
import { mostAtOnce } from '#employers/many/many.rules.ts'
import { ManyAsked } from '#employers/many/many.shapes.ts'
import { manyVacanciesWords } from '#employers/many/many.words.ts'
import { seeDoneMany, seeManyVacancies } from '#employers/many/see-many.ts'
import { aboutWords } from '#employers/vacancies/about.words.ts'
import { VacanciesAsked } from '#employers/vacancies/vacancy.shapes.ts'
import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import { withdrawalReasons } from '#employers/vacancies/vacancy-steps.rules.ts'
import { Alert, Button, Card, ManyPreview, ManyRows, PostForm, SeenFields, Select, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { chosenIn } from '#platform/web/seen.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const params = url.searchParams
  const read = ManyAsked.safeParse(Object.fromEntries(params))
  const { do: step, all, done } = read.success ? read.data : ManyAsked.parse({})
  if (done) return { done: { ...need(await seeDoneMany(house, caller, done)), back: done } }
  const asked = askedList(VacanciesAsked, params)
  const question = { step, asked, ...(all ? {} : { chosen: chosenIn(params, mostAtOnce) }) }
  return { step, ...need(await seeManyVacancies(house, caller, question)) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  return doWithManyVacancies(visitOf(context), await formValues(request))
}

export default function ManyVacancies() {
  const shown = useLoaderData<typeof loader>()
  if ('done' in shown) return <DoneWithMany done={shown.done} />
  return shown.vacancies.length === 0 ? <NothingChosen /> : <Preview shown={shown} />
}

type Shown = Exclude<Awaited<ReturnType<typeof loader>>, { done: unknown }>

function Preview({ shown: { step, vacancies, more } }: { shown: Shown }) {
  const t = useWords(manyVacanciesWords)
  const changing = vacancies.filter(({ because }) => because === null)
  return (
    <ManyPreview
      title={t.title[step]}
      lead={t.lead(vacancies.length)}
      list={{ name: t.vacancies, to: '/vacancies' }}
      more={more ? t.more(mostAtOnce) : null}
      staying={t.staying}
      left={vacancies.flatMap(({ id, title, employer, because }) =>
        because ? [{ id, name: `${title}, ${employer}`, why: t.because[because] }] : [],
      )}
    >
      <Doing step={step} changing={changing} />
      <Changes changing={changing} />
    </ManyPreview>
  )
}

function Doing({ step, changing }: { step: Shown['step']; changing: Shown['vacancies'] }) {
  const t = useWords(manyVacanciesWords)
  const { reasons } = useWords(aboutWords)
  const answer = useActionData<typeof action>()
  if (changing.length === 0) return <Alert tone="info">{t.nothing}</Alert>
  return (
    <Card main>
      <PostForm answer={answer}>
        <SeenFields rows={changing} />
        <input type="hidden" name="do" value={step} />
        {step === 'withdraw' ? (
          <Select
            name="reason"
            label={t.reason}
            options={withdrawalReasons.map((value) => ({ value, label: reasons[value] }))}
          />
        ) : null}
        <Button look="primary">{t.do[step](changing.length)}</Button>
      </PostForm>
    </Card>
  )
}

function Changes({ changing }: { changing: Shown['vacancies'] }) {
  const t = useWords(manyVacanciesWords)
  const { states } = useWords(vacancyWords)
  if (changing.length === 0) return null
  return (
    <ManyRows
      title={t.changing(changing.length)}
      heads={{ name: t.name, now: t.now, becomes: t.becomes }}
      rows={changing.map(({ id, version, title, employer, now, becomes }) => ({
        id,
        version,
        name: `${title}, ${employer}`,
        to: `/vacancies/${id}`,
        now: states[now],
        becomes: becomes ? states[becomes] : '',
      }))}
    />
  )
}
