import { findEmployers } from '#employers/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { done, folded, type Id, readId } from '#values/public.ts'
import { NewConsent } from './consent.shapes.ts'
import { consentWords } from './consent.words.ts'
import { keepConsent, withdrawConsent } from './decide-consent.ts'

/** Ask her, note what a paper says, or note that she takes something back. */
export async function consentFromForm(visit: Visit<Caller>, request: Request, dossier: string) {
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const id = need(readId<'Dossier'>(dossier))
  const t = consentWords[visit.lang]
  const here = `/people/${id}/consent`
  if (values.intent === 'withdraw') {
    const release = need(readId<'Release'>(String(values.release ?? '')))
    need(await withdrawConsent(visit.house, caller, id, release))
    return saved(here, t.taken)
  }
  const audience = await audienceFrom(visit, values)
  if (audience === 'no-such-employer') return invalid({ employer: t.errors.employer }, values)
  const read = NewConsent.safeParse({
    ...values,
    ...audience,
    answer: paperOnly(values).answer,
    how: paperOnly(values).how,
  })
  if (!read.success) return invalid(errorsOf(read.error.issues, { ...t.errors }), values)
  if (values.intent === 'note' && !read.data.answer) return invalid({ answer: t.errors.answer }, values)
  const kept = await keepConsent(visit.house, caller, id, read.data)
  if (kept.done) return saved(here, kept.value.kept === 'asked' ? t.asked : t.noted)
  const { because } = kept.refusal
  return because === 'no-permit' || because === 'key-used-for-something-else'
    ? need<never>(kept)
    : refusedWith(t.refusals[because], values)
}

/** The question has no answer yet; only the form about a paper has one. */
const paperOnly = ({ intent, answer, how }: FormValues) => (intent === 'note' ? { answer, how } : {})

/** `organisation:id`, `employer`, `region` or `everybody`, as the list on the page says it. */
async function audienceFrom({ house, caller }: Visit<Caller>, { to, employer }: FormValues) {
  const [audience, about] = String(to ?? '').split(':')
  if (audience !== 'employer') return { audience: audience || undefined, about: about ?? null }
  const name = String(employer ?? '')
  const found = need(await house.db.act(caller, 'keep-consent', async (act) => done(await findEmployers(act, name, 5))))
  const meant = found.find((one) => folded(one.name) === folded(name))
  return meant ? { audience, about: meant.id as Id<'Employer'> } : 'no-such-employer'
}
