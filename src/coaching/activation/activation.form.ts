import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Outcome } from '#values/public.ts'
import { Conclude, NewItem, NewPart, PartOutcome, SignedOnPaper } from './activation.shapes.ts'
import { activationWords } from './activation.words.ts'
import {
  addItem,
  addPart,
  conclude,
  signConclusionOnPaper,
  takeOutPart,
  writePartOutcome,
} from './change-activation.ts'

type Shape<T> = {
  safeParse(given: unknown): { success: true; data: T } | { success: false; error: { issues: Issues } }
}
type Issues = Parameters<typeof errorsOf>[0]

/** The forms of one programme; which of them was sent, its button says. */
export async function activationFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  const part = String(values.part ?? '')
  const to = `/coaching/${id}/activation`
  const send = <T>(shape: Shape<T>, act: (caller: Caller, asked: T) => Promise<Outcome<object>>) =>
    through(visit, values, shape, act, to)
  if (values.intent === 'outcome')
    return send(PartOutcome, (who, asked) => writePartOutcome(house, who, id, part, asked))
  if (values.intent === 'take-out') return send(NewItem.pick({}), (who) => takeOutPart(house, who, id, part))
  if (values.intent === 'item') return send(NewItem, (who, asked) => addItem(house, who, asked))
  if (values.intent === 'conclude') return send(Conclude, (who, asked) => conclude(house, who, id, asked))
  if (values.intent === 'paper')
    return send(SignedOnPaper, (who, asked) => signConclusionOnPaper(house, who, id, asked))
  return send(NewPart, (who, asked) => addPart(house, who, id, asked))
}

async function through<T>(
  visit: Visit<Caller>,
  values: FormValues,
  shape: Shape<T>,
  act: (caller: Caller, asked: T) => Promise<Outcome<object>>,
  to: string,
) {
  const t = activationWords[visit.lang]
  const asked = shape.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const outcome = await act(callerWithKey(visit, values), asked.data)
  if (outcome.done) return saved(to, t.saved)
  const refusal: { because: string; words?: readonly string[] } = outcome.refusal
  if (refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[visit.lang], refusal.words ?? [], values)
  const sentences: Readonly<Record<string, string>> = t.refusals
  return refusedWith(sentences[refusal.because] ?? t.refusals['not-found'], values)
}
