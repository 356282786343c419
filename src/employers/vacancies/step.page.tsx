import type { ActionFunctionArgs } from 'react-router'
import { aboutWords } from '#employers/vacancies/about.words.ts'
import { stepVacancy, takeBackStep } from '#employers/vacancies/step-vacancy.ts'
import { StepTaken } from '#employers/vacancies/vacancy.shapes.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** Takes a step with a vacancy; with `back` the last one is taken back. A refusal is said on the page of the vacancy. */
export async function action({ request, context, params: { id = '' } }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = aboutWords[visit.lang]
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const about = `/vacancies/${id}/about`
  if (values.back === 'yes') {
    const back = await takeBackStep(visit.house, caller, id)
    if (back.done) return saved(about, t.takenBack(back.value.title))
    return back.refusal.kind === 'conflict' ? saved(about, t.refusals[back.refusal.because]) : need<never>(back)
  }
  const asked = StepTaken.safeParse(values)
  if (!asked.success) return saved(about, t.refusals['not-from-here'])
  const taken = await stepVacancy(visit.house, caller, id, asked.data)
  if (!taken.done)
    return taken.refusal.because === 'not-found' ? need<never>(taken) : saved(about, t.refusals[taken.refusal.because])
  const undo = { action: `/vacancies/${id}/step`, fields: { back: 'yes' } }
  return saved(about, t.taken[asked.data.step](taken.value.title), undo)
}
