import type { Caller } from '#platform/public.ts'
import { type FormAnswer, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type EmployerPageRefusal, employerPageWords } from './employer-page.words.ts'
import { endEmployerPageLink, newEmployerPageLink } from './see-employer-page.ts'

type Shown = { readonly form?: FormAnswer; readonly link?: string }

/** Makes a link, which is shown once, or stops the one there is. */
export async function linkFromForm(visit: Visit<Caller>, request: Request, id: string): Promise<Shown | Response> {
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const t = employerPageWords[visit.lang]
  const ends = values.intent === 'end'
  const outcome = ends
    ? await endEmployerPageLink(visit.house, caller, id)
    : await newEmployerPageLink(visit.house, caller, id)
  if (!outcome.done) {
    if (outcome.refusal.kind === 'not-found') need(outcome)
    const because = outcome.refusal.because as EmployerPageRefusal
    return { form: { errors: {}, values, problem: t.refusals[because] ?? t.refusals['not-found'] } }
  }
  return 'path' in outcome.value
    ? { link: `${visit.house.config.baseUrl}${outcome.value.path}` }
    : saved(`/placements/${id}/employer-page`, t.ended)
}
