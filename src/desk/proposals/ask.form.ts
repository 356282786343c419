import { judgeForDecision } from '#matching/public.ts'
import type { Caller } from '#platform/public.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { AskPerson, askPerson, proposalWords } from '#trajectories/public.ts'
import { notFound, spokenName } from '#values/public.ts'

/** Judges the pair once more, so that the question keeps what it rests on, and asks. */
export async function askFromForm(visit: Visit<Caller>, request: Request) {
  const { house, lang } = visit
  const t = proposalWords[lang]
  const values = await formValues(request)
  const asked = AskPerson.safeParse(values)
  if (!asked.success) return need(notFound())
  const caller = callerWithKey(visit, values)
  const judged = await judgeForDecision(house, visit.caller, asked.data)
  const made = await askPerson(house, caller, asked.data, judged.done ? judged.value : null)
  if (!made.done) return refusedWith(t.refusals[made.refusal.because], values)
  const back = `/vacancies/${asked.data.vacancy}`
  return saved(back, t.asked(spokenName(made.value.name)), {
    action: `/proposals/${made.value.id}`,
    fields: { intent: 'withdraw', back },
  })
}
