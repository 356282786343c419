import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { sayChanged, sayErrors } from '#employers/form-errors.words.ts'
import { aboutWords } from '#employers/vacancies/about.words.ts'
import { changeVacancy } from '#employers/vacancies/add-vacancy.ts'
import { seeVacancyFacts } from '#employers/vacancies/see-vacancy.ts'
import { ChangedVacancy } from '#employers/vacancies/vacancy.shapes.ts'
import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import { vacancyChoices } from '#employers/vacancies/vacancy-choices.ts'
import { VacancyFields } from '#employers/vacancies/vacancy-fields.tsx'
import { readVacancyForm, vacancyFields, vacancyLists, workIn } from '#employers/vacancies/vacancy-form.ts'
import { vacancyFormWords } from '#employers/vacancies/vacancy-form.words.ts'
import { Button, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { otherNamesFor } from '#vocabulary/reference.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const vacancy = need(await seeVacancyFacts(house, caller, params.id ?? ''))
  const { id, title, employer, version } = vacancy
  return { id, title, employer, version, known: vacancyFields(vacancy, lang), choices: vacancyChoices(lang) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const { lang } = visit
  const t = vacancyFormWords[lang]
  const values = await formValues(request, { lists: vacancyLists })
  const more = await otherNamesFor(visit.house, visit.caller, [workIn(values) ?? ''])
  const asked = ChangedVacancy.safeParse(readVacancyForm(values, lang, more))
  if (!asked.success) return invalid(sayErrors(lang, asked.error.issues, t.errors, { crossed: t.crossed }), values)
  const changed = await changeVacancy(visit.house, callerWithKey(visit, values), params.id ?? '', asked.data)
  if (changed.done) return saved(`/vacancies/${changed.value.id}/about`, t.saved(asked.data.title))
  const { refusal } = changed
  if (refusal.because === 'changed-meanwhile')
    return refusedWith(sayChanged(lang, refusal), { ...values, version: String(refusal.version) })
  if (refusal.because === 'vacancy-ended') return refusedWith(t.refusals[refusal.because], values)
  if (refusal.because === 'fewer-than-taken') return invalid({ places: t.fewerThanTaken(refusal.taken) }, values)
  if (refusal.because === 'occupation-known')
    return invalid({ occupation: aboutWords[lang].refusals[refusal.because] }, values)
  return need<never>(changed)
}

export default function EditVacancy() {
  const { id, title, employer, version, known, choices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(vacancyFormWords)
  const v = useWords(vacancyWords)
  return (
    <>
      <PageHeader
        title={t.editOf(title)}
        lead={t.intro}
        breadcrumb={[
          { label: v.title, to: '/vacancies' },
          { label: employer.name, to: `/employers/${employer.id}` },
          { label: title, to: `/vacancies/${id}/about` },
        ]}
      />
      <PostForm saves answer={answer}>
        <input type="hidden" name="version" value={answer?.values.version ?? version} />
        <VacancyFields choices={choices} known={known} />
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </>
  )
}
