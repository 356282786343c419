import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type Id, readId } from '#values/public.ts'
import { keepAsItIs, takeOverSaid, undoTakeOver } from './answer-said.ts'
import { KeptWhy, TakenBack, TakeOver } from './own-profile.shapes.ts'
import { saidWords } from './said.words.ts'

/** Taken over, put back, or kept as it was with a reason. */
export async function answerSaid(request: Request, visit: Visit<Caller>, id: Id<'Dossier'>) {
  const values = await formValues(request)
  if (values.intent === 'take-over') return takeOver(visit, values, id)
  if (values.intent === 'undo') return undo(visit, values, id)
  return keep(visit, values, id)
}

async function takeOver(visit: Visit<Caller>, values: FormValues, id: Id<'Dossier'>) {
  const t = saidWords[visit.lang]
  const asked = TakeOver.safeParse(values)
  if (!asked.success) return refusedWith(t.otherwise, values, 422)
  const statement = need(readId<'OwnStatement'>(String(values.statement ?? '')))
  const taken = await takeOverSaid(visit.house, callerWithKey(visit, values), id, { statement, ...asked.data })
  if (!taken.done) return refused(visit, values, taken.refusal.because, () => need(taken))
  const fields = { intent: 'undo', part: asked.data.part, way: taken.value.back }
  return saved(`/people/${id}`, t.taken, { action: `/people/${id}/said`, fields })
}

async function undo(visit: Visit<Caller>, values: FormValues, id: Id<'Dossier'>) {
  const t = saidWords[visit.lang]
  const asked = TakenBack.safeParse(values)
  if (!asked.success) return refusedWith(t.otherwise, values, 422)
  const undone = await undoTakeOver(visit.house, callerWithKey(visit, values), id, asked.data)
  if (!undone.done) return refused(visit, values, undone.refusal.because, () => need(undone))
  return saved(`/people/${id}`, t.undone)
}

async function keep(visit: Visit<Caller>, values: FormValues, id: Id<'Dossier'>) {
  const t = saidWords[visit.lang]
  const asked = KeptWhy.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const statement = need(readId<'OwnStatement'>(String(values.statement ?? '')))
  const kept = await keepAsItIs(visit.house, callerWithKey(visit, values), id, { statement, ...asked.data })
  if (kept.done) return saved(`/people/${id}/said`, t.sent)
  if (kept.refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[visit.lang], kept.refusal.words, values)
  return refused(visit, values, kept.refusal.because, () => need(kept))
}

function refused(visit: Visit<Caller>, values: FormValues, because: string, orElse: () => unknown) {
  const t = saidWords[visit.lang]
  if (because === 'not-found' || because === 'no-permit') orElse()
  return refusedWith(t.refusals[because] ?? t.otherwise, values)
}
