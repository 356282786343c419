import { freeTextWords, type OneForm, sendForm } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { typedCents } from '#platform/web/typed-cents.ts'
import type { Visit } from '#platform/web/visit.ts'
import { AnswerClaim, NoteAnswer } from '../answers/answer.shapes.ts'
import { answerClaim, noteAnswer } from '../answers/answer-claim.ts'
import { ReclaimLines, RecordPayment, SettleClaim } from '../payments/payment.shapes.ts'
import { recordPayment } from '../payments/record-payment.ts'
import { reclaimLines, settleClaim } from '../payments/settle-claim.ts'
import { whyClaimSaid } from './claim.words.ts'
import { claimMany } from './claim-many.ts'
import { ClaimMany, MakeClaim } from './claiming.shapes.ts'
import { claimsPageWords } from './claims-page.words.ts'
import { makeClaim } from './make-claim.ts'
import { takeOver } from './take-over.ts'

type Asking<T> = Pick<OneForm<T>, 'shape' | 'act' | 'to' | 'given' | 'said' | 'named'>

/** The same words for every form of this room. */
const through = <T>(visit: Visit<Caller>, values: FormValues, asking: Asking<T>) =>
  sendForm(visit, values, {
    ...{ health: freeTextWords[visit.lang], errors: claimsPageWords[visit.lang].errors },
    say: (refusal) => whyClaimSaid(refusal, visit.lang),
    ...asking,
  })

export async function claimFromForm(visit: Visit<Caller>, request: Request, period: string) {
  const values = await formValues(request)
  return through(visit, values, {
    shape: MakeClaim,
    given: { ...values, period, rateCents: typedCents(values.rateCents) },
    act: (caller, asked) => makeClaim(visit.house, caller, asked),
    to: (id) => `/claims/${id}`,
    said: claimsPageWords[visit.lang].sent,
  })
}

/** Those that were chosen of what stood on the page: what came in meanwhile was not seen, and does not go. */
export async function claimManyFromForm(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request, { lists: ['period'] })
  const t = claimsPageWords[visit.lang]
  const asked = ClaimMany.safeParse({ periods: values.period })
  if (!asked.success) return refusedWith(t.chooseOne, values, 422)
  const { sent, results } = need(await claimMany(visit.house, visit.caller, asked.data))
  return saved('/claims', t.sentMany(sent, results.length - sent))
}

/** Every form on the page of one claim: each says by its `what` which it is. */
export async function stepFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request, { lists: ['lines'] })
  const { house } = visit
  const to = () => `/claims/${id}`
  const t = claimsPageWords[visit.lang]
  if (values.what === 'pay')
    return through(visit, values, {
      ...{ shape: RecordPayment, given: { ...values, cents: typedCents(values.cents) }, to, said: t.paid },
      act: (caller, asked) => recordPayment(house, caller, id, asked),
    })
  if (values.what === 'take-over' || values.what === 'not-yet') {
    const taken = await takeOver(house, callerWithKey(visit, values), id, values.what === 'take-over')
    return taken.done ? saved(to(), t.takenOverSaid) : refusedWith(whyClaimSaid(taken.refusal, visit.lang), values)
  }
  const lines = [values.lines ?? []].flat()
  if (values.what === 'settle')
    return through(visit, values, {
      ...{ shape: SettleClaim, given: values, to, said: t.settled },
      act: (caller, asked) => settleClaim(house, caller, id, asked),
    })
  if (values.what === 'reclaim')
    return through(visit, values, {
      ...{ shape: ReclaimLines, given: { ...values, lines }, to, said: t.reclaimed },
      act: (caller, asked) => reclaimLines(house, caller, id, asked),
    })
  if (lines.length > 0 && !values.reason) return refusedWith(t.noReason, values, 422)
  const given = { ...values, refused: lines.map((line) => ({ line, reason: values.reason, words: values.words })) }
  if (values.what === 'note')
    return through(visit, values, {
      ...{ shape: NoteAnswer, given, to, said: t.answered },
      act: (caller, asked) => noteAnswer(house, caller, id, asked),
    })
  if (values.what === 'answer')
    return through(visit, values, {
      ...{ shape: AnswerClaim, given, to, said: t.answered },
      act: (caller, asked) => answerClaim(house, caller, id, asked),
    })
  return need<never>({ done: false, refusal: { because: 'not-found', kind: 'not-found' } })
}
