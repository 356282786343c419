import type { Caller, House } from '#platform/public.ts'
import { isOwnAddress } from '#platform/web/flash.ts'
import { type FormAnswer, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type Id, type Lang, notFound, type Outcome, type Refusal, readId } from '#values/public.ts'
import { recordEmployerAnswer } from './answer-proposal.ts'
import { answerQuestion } from './answer-question.ts'
import { renewEmployerLink } from './employer-link.ts'
import { EmployerAnswer, PersonAnswer } from './proposal.shapes.ts'
import { proposalWords } from './proposal.words.ts'
import { propose } from './propose.ts'
import { sendAgain } from './send-again.ts'
import { withdraw } from './withdraw.ts'

type Shown = { readonly form?: FormAnswer; readonly link?: string }

/** Every button on the page of one proposal: which step, then on with a sentence, or back with a reason. */
export async function stepFromForm(visit: Visit<Caller>, request: Request, id: string): Promise<Shown | Response> {
  const values = await formValues(request)
  const proposal = readId<'Proposal'>(id)
  const outcome = proposal.done ? await take(visit, callerWithKey(visit, values), proposal.value, values) : notFound()
  if (!outcome) return { form: shown(values, { answer: proposalWords[visit.lang].chooseAnswer }) }
  if (!outcome.done) return { form: shown(values, {}, sentenceFor(outcome.refusal, visit.lang)) }
  if (values.intent === 'link')
    return { link: `${visit.house.config.baseUrl}${(outcome.value as { path: string }).path}` }
  return onward(visit, id, values)
}

/** Undefined when the answer itself was not filled in. */
async function take(
  { house }: { house: House },
  caller: Caller,
  id: Id<'Proposal'>,
  values: FormValues,
): Promise<Outcome<unknown> | undefined> {
  if (values.intent === 'propose') return propose(house, caller, id)
  if (values.intent === 'withdraw') return withdraw(house, caller, id)
  if (values.intent === 'send-again') return sendAgain(house, caller, id)
  if (values.intent === 'link') return renewEmployerLink(house, caller, id)
  const shape = values.intent === 'person-answer' ? PersonAnswer : EmployerAnswer
  const answer = shape.safeParse(values)
  if (!answer.success) return undefined
  return values.intent === 'person-answer'
    ? answerQuestion(house, caller, id, answer.data as PersonAnswer)
    : recordEmployerAnswer(house, caller, id, answer.data as EmployerAnswer)
}

function onward({ lang }: { lang: Lang }, id: string, values: FormValues): Response {
  const t = proposalWords[lang]
  const page = `/proposals/${id}`
  const to = isOwnAddress(values.back) ? values.back : page
  if (values.intent === 'withdraw') return saved(to, t.withdrawn)
  if (values.intent === 'propose') return saved(page, t.proposedDone, { action: page, fields: { intent: 'withdraw' } })
  return saved(page, values.intent === 'send-again' ? t.sentAgain : t.answered)
}

const shown = (values: FormValues, errors: Record<string, string>, problem: string | null = null): FormAnswer => ({
  errors,
  values,
  problem,
})

const sentenceFor = (refusal: Refusal, lang: Lang): string => {
  const sentences: Readonly<Record<string, string>> = proposalWords[lang].refusals
  return sentences[refusal.because] ?? sentences['not-found'] ?? ''
}
