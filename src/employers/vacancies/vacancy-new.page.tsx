import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { chosenEmployer, seeEmployerFacts, seeEmployerNames } from '#employers/cards/see-employer.ts'
import { sayErrors } from '#employers/form-errors.words.ts'
import { aboutWords } from '#employers/vacancies/about.words.ts'
import { addVacancy } from '#employers/vacancies/add-vacancy.ts'
import { NewVacancy } from '#employers/vacancies/vacancy.shapes.ts'
import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import { vacancyChoices } from '#employers/vacancies/vacancy-choices.ts'
import { VacancyFields } from '#employers/vacancies/vacancy-fields.tsx'
import { readVacancyForm, vacancyLists, workIn } from '#employers/vacancies/vacancy-form.ts'
import { vacancyFormWords } from '#employers/vacancies/vacancy-form.words.ts'
import { Button, ButtonGroup, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { otherNamesFor } from '#vocabulary/reference.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const id = url.searchParams.get('employer')
  const employer = id ? need(await seeEmployerFacts(house, caller, id)) : null
  return {
    employer: employer && { id: employer.id, name: employer.name },
    employers: employer ? null : need(await seeEmployerNames(house, caller)).map(({ label }) => label),
    choices: vacancyChoices(lang),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = vacancyFormWords[visit.lang]
  const values = await formValues(request, { lists: vacancyLists })
  const typed = [values.employerId ?? values.employer ?? ''].flat()[0] ?? ''
  const employer = (await chosenEmployer(visit.house, visit.caller, typed)) ?? (typed || undefined)
  const more = await otherNamesFor(visit.house, visit.caller, [workIn(values) ?? ''])
  const asked = NewVacancy.safeParse({ ...readVacancyForm(values, visit.lang, more), employer })
  if (!asked.success)
    return invalid(sayErrors(visit.lang, asked.error.issues, t.errors, { crossed: t.crossed }), values)
  const added = await addVacancy(visit.house, callerWithKey(visit, values), asked.data)
  if (added.done) return saved(`/vacancies/${added.value.id}/about`, t.added[asked.data.state](asked.data.title))
  const { because } = added.refusal
  if (because === 'no-such-employer') return invalid({ employer: t.refusals[because] }, values)
  if (because === 'occupation-known') return invalid({ occupation: aboutWords[visit.lang].refusals[because] }, values)
  return refusedWith(aboutWords[visit.lang].refusals[because], values)
}

export default function AddVacancy() {
  const { employer, employers, choices } = useLoaderData<typeof loader>()
  const t = useWords(vacancyFormWords)
  const v = useWords(vacancyWords)
  return (
    <>
      <PageHeader
        title={employer ? t.addAt(employer.name) : t.add}
        lead={t.intro}
        breadcrumb={[
          { label: v.title, to: '/vacancies' },
          ...(employer ? [{ label: employer.name, to: `/employers/${employer.id}` }] : []),
        ]}
      />
      <PostForm saves answer={useActionData<typeof action>()}>
        {employer ? <input type="hidden" name="employerId" value={employer.id} /> : null}
        <VacancyFields choices={choices} {...(employers ? { employers } : {})} />
        <ButtonGroup>
          <Button look="primary" name="state" value="region" icon="link">
            {t.saveRegion}
          </Button>
          <Button name="state" value="team">
            {t.saveTeam}
          </Button>
          <Button name="state" value="draft">
            {t.saveDraft}
          </Button>
        </ButtonGroup>
      </PostForm>
    </>
  )
}
