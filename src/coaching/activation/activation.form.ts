import { freeTextWords, type OneForm, sendForm } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { formValues } from '#platform/web/form-values.ts'
import { sayIn } from '#platform/web/say-in.ts'
import type { Visit } from '#platform/web/visit.ts'
import { Conclude, NewItem, NewPart, PartOutcome, SignedOnPaper, TakenOut } from './activation.shapes.ts'
import { activationWords } from './activation.words.ts'
import {
  addItem,
  addPart,
  conclude,
  signConclusionOnPaper,
  takeOutPart,
  writePartOutcome,
} from './change-activation.ts'

/** The forms of one programme; which of them was sent, its button says. */
export async function activationFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  const part = String(values.part ?? '')
  const to = `/coaching/${id}/activation`
  const t = activationWords[visit.lang]
  const send = <T>(shape: OneForm<T>['shape'], act: OneForm<T>['act']) =>
    sendForm(visit, values, {
      ...{ shape, act, to: () => to, said: t.saved, errors: t.errors },
      ...{ say: sayIn(t.refusals), health: freeTextWords[visit.lang] },
    })
  if (values.intent === 'outcome')
    return send(PartOutcome, (who, asked) => writePartOutcome(house, who, id, part, asked))
  if (values.intent === 'take-out') return send(TakenOut, (who) => takeOutPart(house, who, id, part))
  if (values.intent === 'item') return send(NewItem, (who, asked) => addItem(house, who, asked))
  if (values.intent === 'conclude') return send(Conclude, (who, asked) => conclude(house, who, id, asked))
  if (values.intent === 'paper')
    return send(SignedOnPaper, (who, asked) => signConclusionOnPaper(house, who, id, asked))
  return send(NewPart, (who, asked) => addPart(house, who, id, asked))
}
