import { freeTextWords, type OneForm, sendForm } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readEuro } from '#values/public.ts'
import { beginOwnRoute, referToFirm } from './begin-route.ts'
import { changePayer } from './change-payer.ts'
import { approvePauseOf, endPauseOf, pauseRoute } from './pause-route.ts'
import { ApprovePause, BeginRoute, ChangePayer, EndPause, PauseRoute, TakeStep } from './route.shapes.ts'
import { routeWords } from './route.words.ts'
import type { StepName } from './route.workflow.ts'
import { routeWhyWords, sayRouteRefusal } from './route-why.words.ts'
import { takeStep } from './take-step.ts'

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
    ...{ shape, given, act, to },
    ...{ said: routeWords[visit.lang].saved, errors: routeWhyWords[visit.lang].errors },
    health: freeTextWords[visit.lang],
    say: (refusal) => sayRouteRefusal(refusal, visit.lang),
  })

/** Of a payer that works here only which one; of any other its kind and name. */
const withPayer = (values: FormValues) =>
  values.payer === 'elsewhere'
    ? { ...values, payer: undefined }
    : { ...values, payerKind: undefined, payerName: undefined }

/** '5000' or '5000,00' euros as cents; what is no amount is refused by the shape. */
function centsIn({ price }: FormValues): number | string | undefined {
  if (price === undefined || price === '') return undefined
  const read = readEuro(String(price))
  return read.done ? read.value : String(price)
}

export async function beginFromForm(visit: Visit<Caller>, request: Request, refers: boolean) {
  const values = await formValues(request)
  const begin = refers ? referToFirm : beginOwnRoute
  const given = { ...withPayer(values), price: centsIn(values) }
  return through(
    visit,
    values,
    BeginRoute,
    given,
    (caller, asked) => begin(visit.house, caller, asked),
    (id) => `/coaching/${id}`,
  )
}

export async function stepFromForm(visit: Visit<Caller>, request: Request, id: string, name: StepName) {
  const values = await formValues(request)
  return through(
    visit,
    values,
    TakeStep,
    values,
    (caller, asked) => takeStep(visit.house, caller, id, name, asked),
    () => `/coaching/${id}`,
  )
}

export async function payerFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  return through(
    visit,
    values,
    ChangePayer,
    withPayer(values),
    (caller, asked) => changePayer(visit.house, caller, id, asked),
    () => `/coaching/${id}`,
  )
}

/** Stand still, go on again, or write down what the payer approved. */
export async function pauseFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  const to = () => `/coaching/${id}/pause`
  const pause = String(values.pause ?? '')
  if (values.intent === 'end')
    return through(visit, values, EndPause, values, (caller, asked) => endPauseOf(house, caller, id, pause, asked), to)
  if (values.intent === 'approve')
    return through(
      visit,
      values,
      ApprovePause,
      values,
      (caller, asked) => approvePauseOf(house, caller, id, pause, asked),
      to,
    )
  return through(
    visit,
    values,
    PauseRoute,
    values,
    (caller, asked) => pauseRoute(house, caller, id, asked),
    () => `/coaching/${id}`,
  )
}
