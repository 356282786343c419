import type { Caller } from '#platform/public.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { answerQuestion, PersonAnswer } from '#trajectories/public.ts'
import { notFound, readId } from '#values/public.ts'
import { myWords } from './my.words.ts'

/** Yes, no with a reason, or taking it back: one tap each. */
export async function answerFromForm(visit: Visit<Caller>, request: Request, id: string): Promise<Response> {
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const proposal = need(readId<'Proposal'>(id))
  const t = myWords[visit.lang]
  if (values.intent === 'take-back-name') {
    const said = { answer: 'no-longer' as const, reason: String(values.reason ?? '') }
    const taken = await answerQuestion(visit.house, caller, proposal, said)
    return saved('/my', taken.done ? t.taken : sentenceFor(t, taken.refusal.because))
  }
  const answer = PersonAnswer.safeParse({ ...values, answer: values.intent === 'say-yes' ? 'yes' : 'no' })
  if (!answer.success) return need(notFound())
  const answered = await answerQuestion(visit.house, caller, proposal, answer.data)
  return saved('/my', answered.done ? t.answered : sentenceFor(t, answered.refusal.because))
}

const sentenceFor = (t: (typeof myWords)['nl'], because: string): string =>
  because === 'not-found' ? t.refusals['not-found'] : t.refusals['not-from-here']
