import { freeTextWords, type OneForm, sendForm } from '#access/public.ts'
import { chosenEmployer } from '#employers/public.ts'
import type { Caller } from '#platform/public.ts'
import { isOwnAddress } from '#platform/web/flash.ts'
import { type FormAnswer, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readMinutes } from '#values/public.ts'
import { roles } from '../agreements/agreement.ts'
import { PaperSignature } from '../agreements/sign.shapes.ts'
import { signAtDesk, signedOnPaper } from '../agreements/sign.ts'
import { renewSignLink } from '../agreements/sign-link.ts'
import { beginPlacement } from './begin-placement.ts'
import { changeTerms } from './change-terms.ts'
import { decideTrial, noteDecision } from './decide-trial.ts'
import { formWords } from './form.words.ts'
import { Begin, ChangeTerms, Decide, DecideByLetter, End, TakeOver } from './placement.shapes.ts'
import { placementWords, sayPlacementRefusal } from './placement.words.ts'
import { endPlacement, startPlacement, withdrawPlacement } from './step-placement.ts'
import { takeOver } from './take-over.ts'

/** The same words for every form of this slice. */
const through = <T>(
  visit: Visit<Caller>,
  values: FormValues,
  shape: OneForm<T>['shape'],
  given: object,
  act: OneForm<T>['act'],
  to: OneForm<T>['to'],
) =>
  sendForm(visit, values, {
    ...{ shape, given, act, to, named: { minutesWeek: 'hours' } },
    ...{ said: placementWords[visit.lang].saved, errors: formWords[visit.lang].errors },
    health: freeTextWords[visit.lang],
    say: ({ because }) => sayPlacementRefusal(because, visit.lang),
  })

/** '24' or '24:30' hours as minutes; what is no duration stays as it was typed, and is refused by the shape. */
function minutesIn({ hours }: FormValues): number | string | undefined {
  const read = readMinutes(String(hours ?? ''))
  return read.done ? read.value : undefined
}

const common = (values: FormValues) => ({ ...values, minutesWeek: minutesIn(values) })

export async function beginFromForm(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request)
  const payer = values.payer === 'elsewhere' ? { payer: undefined } : { payerKind: undefined, payerName: undefined }
  const lender = values.employment ? { lender: undefined } : {}
  const employer = 'at' in values ? await chosenEmployer(visit.house, visit.caller, String(values.at)) : values.employer
  if ('at' in values && !employer) return invalid({ at: formWords[visit.lang].errors.at }, values)
  const given = { ...common(values), employer, ...payer, ...lender }
  return through(
    visit,
    values,
    Begin,
    given,
    (caller, asked) => beginPlacement(visit.house, caller, asked),
    (id) => (isOwnAddress(values.back) ? values.back : `/placements/${id}`),
  )
}

export async function decideFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  const back = () => `/placements/${id}`
  if (!('reference' in values || 'decidedOn' in values))
    return through(visit, values, Decide, values, (caller, asked) => decideTrial(house, caller, id, asked), back)
  const given = { says: values, decidedOn: values.decidedOn, reference: values.reference }
  return through(visit, values, DecideByLetter, given, (caller, asked) => noteDecision(house, caller, id, asked), back)
}

export async function changeFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  const back = () => `/placements/${id}`
  return through(
    visit,
    values,
    ChangeTerms,
    common(values),
    (caller, asked) => changeTerms(house, caller, id, asked),
    back,
  )
}

export async function endFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  return through(
    visit,
    values,
    End,
    values,
    (caller, asked) => endPlacement(house, caller, id, asked),
    () => `/placements/${id}`,
  )
}

export async function takeOverFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  return through(
    visit,
    values,
    TakeOver,
    common(values),
    (caller, asked) => takeOver(visit.house, caller, id, asked),
    (made) => `/placements/${made}`,
  )
}

type Shown = { readonly form?: FormAnswer; readonly link?: string }

/** Every button on the page of one placement: which step, then on with a sentence, or back with a reason. */
export async function stepFromForm(visit: Visit<Caller>, request: Request, id: string): Promise<Shown | Response> {
  const values = await formValues(request)
  const t = placementWords[visit.lang]
  const caller = callerWithKey(visit, values)
  const outcome = await take(visit, caller, id, values)
  if (!outcome) return { form: { errors: {}, values, problem: t.refusals['paper-day'] } }
  if (!outcome.done) {
    if (outcome.refusal.kind === 'not-found') need(outcome)
    return { form: { errors: {}, values, problem: sayPlacementRefusal(outcome.refusal.because, visit.lang) } }
  }
  if (values.intent === 'link')
    return { link: `${visit.house.config.baseUrl}${(outcome.value as { path: string }).path}` }
  const said = values.intent === 'start' ? t.begun : values.intent === 'withdraw' ? t.calledOff : t.saved
  return saved(`/placements/${id}`, said)
}

/** Undefined when a day was not filled in. */
async function take({ house }: Visit<Caller>, caller: Caller, id: string, values: FormValues) {
  if (values.intent === 'start') return startPlacement(house, caller, id, {})
  if (values.intent === 'withdraw') return withdrawPlacement(house, caller, id)
  if (values.intent === 'sign') return signAtDesk(house, caller, id)
  if (values.intent === 'link') return renewSignLink(house, caller, id, roleIn(values))
  const paper = PaperSignature.safeParse(values)
  return paper.success ? signedOnPaper(house, caller, id, paper.data.role, paper.data.on) : undefined
}

const roleIn = ({ role }: FormValues) => roles.find((one) => one === role) ?? 'candidate'
