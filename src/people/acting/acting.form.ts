import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type Id, readId } from '#values/public.ts'
import { daySentence } from '../changes/part-form.words.ts'
import { NewActing } from './acting.shapes.ts'
import { actingLetters } from './acting-letters.words.ts'
import { actingPageWords } from './acting-page.words.ts'
import { endActing, enterActing, inviteAgain } from './enter-acting.ts'

/** Every button of the page: somebody more, an end, or a new invitation. */
export async function actingFromForm(visit: Visit<Caller>, request: Request, id: Id<'Dossier'>) {
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'add') return add(visit, caller, id, values)
  const t = actingPageWords[visit.lang]
  const which = { id, acting: need(readId<'Acting'>(String(values.acting ?? ''))) }
  const done =
    values.intent === 'end'
      ? await endActing(visit.house, caller, which)
      : await inviteAgain(visit.house, caller, which, actingLetters)
  const page = `/people/${id}/acting`
  if (done.done) return saved(page, values.intent === 'end' ? t.ended : t.sentAgain)
  const { because } = done.refusal
  return because === 'ended-already' || because === 'nobody-to-invite' ? saved(page, t.refusals[because]) : need(done)
}

async function add(visit: Visit<Caller>, caller: Caller, id: Id<'Dossier'>, values: FormValues) {
  const t = actingPageWords[visit.lang]
  const asked = NewActing.safeParse({ ...values, noLetters: values.noLetters === 'yes' })
  if (!asked.success) {
    const days = asked.error.issues.flatMap((issue) => {
      const message = daySentence(issue, visit.lang)
      return message ? [{ ...issue, message }] : []
    })
    return invalid({ ...errorsOf(asked.error.issues, t.errors), ...errorsOf(days) }, values)
  }
  const entered = await enterActing(visit.house, caller, id, asked.data, actingLetters)
  if (entered.done) return saved(`/people/${id}/acting`, t.saved)
  if (entered.refusal.kind === 'not-allowed' || entered.refusal.because === 'not-found') return need(entered)
  return refusedWith(t.refusals[entered.refusal.because], values)
}
