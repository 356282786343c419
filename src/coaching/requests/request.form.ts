import { freeTextWords, isMeant, type OneForm, sendForm } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormAnswer, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { typedCents } from '#platform/web/typed-cents.ts'
import type { Visit } from '#platform/web/visit.ts'
import { PaperSignature, roles } from '#trajectories/public.ts'
import { readMinutes } from '#values/public.ts'
import { completeRequest } from '../decisions/complete-request.ts'
import { decideRequest, noteRequestDecision } from '../decisions/decide-request.ts'
import {
  AnswerObjection,
  DecideRequest,
  DecideRequestByLetter,
  ObjectToDecision,
} from '../decisions/decision.shapes.ts'
import { answerObjection, objectToDecision } from '../decisions/object.ts'
import { makeText } from '../signatures/make-text.ts'
import { signAtDesk, signedOnPaper } from '../signatures/sign.ts'
import { newSignLink } from '../signatures/sign-link.ts'
import { bodyOf } from '../signatures/text.words.ts'
import { beginRequest } from './begin-request.ts'
import { changeApplicant, changeGoals, changeMatching, changeRegime, changeWork } from './change-request.ts'
import { type Part, parts } from './parts.rules.ts'
import {
  ApplicantPart,
  BeginRequest,
  GoalsPart,
  MatchingPart,
  RegimePart,
  SendRequest,
  WorkPart,
} from './request.shapes.ts'
import { requestPageWords } from './request-page.words.ts'
import { sayRequestRefusal } from './request-why.words.ts'
import { sendRequest } from './send-request.ts'
import { withdrawRequest } from './withdraw-request.ts'

type Asking<T> = Pick<OneForm<T>, 'shape' | 'act' | 'to' | 'named'> & { readonly given: object; readonly said?: string }

/** The same words for every form of this slice. */
const through = <T>(visit: Visit<Caller>, values: FormValues, asking: Asking<T>) => {
  const { saved: said, errors } = requestPageWords[visit.lang]
  return sendForm(visit, values, {
    ...{
      said,
      errors,
      health: freeTextWords[visit.lang],
      say: ({ because }) => sayRequestRefusal(because, visit.lang),
    },
    ...asking,
  })
}

export async function beginRequestFromForm(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request)
  return through(visit, values, {
    shape: BeginRequest,
    given: values,
    act: (caller, asked) => beginRequest(visit.house, caller, asked),
    to: (id) => `/coaching/requests/${id}/parts/${parts[0]}`, // any order will do, and one tap is saved
  })
}

/** '24' or '24:30' hours as minutes; what is no duration stays as it was typed, and is refused by the shape. */
const minutesOf = (typed: unknown): number | string | undefined => {
  if (typed === undefined || typed === '') return undefined
  const read = readMinutes(String(typed))
  return read.done ? read.value : String(typed)
}

const listOf = (typed: FormValues[string]): readonly string[] => (typed === undefined ? [] : [typed].flat())

/** Three goals on the page; one without words is none. */
const goalsIn = (values: FormValues) =>
  Array.from({ length: 20 }, (_, n) => n + 1).flatMap((n) => {
    const goal = values[`goal${n}`]
    if (!goal) return []
    const result = values[`result${n}`] ?? null
    return [{ goal, result, activities: listOf(values[`activities${n}`]), by: values[`by${n}`] ?? null }]
  })

const partOf = {
  applicant: (values: FormValues) => values,
  work: (values: FormValues) => ({ ...values, minutesWeek: minutesOf(values.hours) }),
  matching: (values: FormValues) => ({
    points: listOf(values.aspects).map((aspect) => ({ aspect, words: values[`words-${aspect}`] ?? null })),
  }),
  goals: (values: FormValues) => ({ goals: goalsIn(values) }),
  regime: (values: FormValues) => ({ ...values, argument: values.argument ?? null }),
} as const satisfies Record<Part, (values: FormValues) => object>

const lists = ['aspects', ...Array.from({ length: 20 }, (_, n) => `activities${n + 1}`)]

/** One part is saved, and one goes on with what is left. */
export async function partFromForm(visit: Visit<Caller>, request: Request, id: string, part: Part) {
  const values = await formValues(request, { lists })
  const { house } = visit
  const base = { given: partOf[part](values), to: () => nextAfter(id, part) }
  if (part === 'applicant')
    return through(visit, values, { ...base, shape: ApplicantPart, act: (c, a) => changeApplicant(house, c, id, a) })
  if (part === 'work')
    return through(visit, values, {
      ...base,
      shape: WorkPart,
      named: { minutesWeek: 'hours' },
      act: (c, a) => changeWork(house, c, id, a),
    })
  if (part === 'matching')
    return through(visit, values, { ...base, shape: MatchingPart, act: (c, a) => changeMatching(house, c, id, a) })
  if (part === 'goals')
    return through(visit, values, {
      ...base,
      shape: GoalsPart,
      named: { goals: 'goal1' },
      act: (c, a) => changeGoals(house, c, id, a),
    })
  return through(visit, values, { ...base, shape: RegimePart, act: (c, a) => changeRegime(house, c, id, a) })
}

const nextAfter = (id: string, part: Part): string => {
  const next = parts[parts.indexOf(part) + 1]
  return next ? `/coaching/requests/${id}/parts/${next}` : `/coaching/requests/${id}`
}

export async function decideRequestFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request, { lists: ['missing'] })
  const { house } = visit
  const says = {
    ...values,
    minutes: minutesOf(values.hours),
    rateCents: typedCents(values.rate),
    meant: isMeant(values),
  }
  const base = {
    to: () => `/coaching/requests/${id}`,
    said: requestPageWords[visit.lang].decided,
    named: { minutes: 'hours', rateCents: 'rate' },
  }
  if (!('reference' in values || 'decidedOn' in values))
    return through(visit, values, {
      ...base,
      shape: DecideRequest,
      given: says,
      act: (c, a) => decideRequest(house, c, id, a),
    })
  return through(visit, values, {
    ...base,
    shape: DecideRequestByLetter,
    given: { says, decidedOn: values.decidedOn, reference: values.reference },
    act: (c, a) => noteRequestDecision(house, c, id, a),
  })
}

type Shown = { readonly form?: FormAnswer; readonly link?: string }

/** Every button on the page of one request: one verb, then on with a sentence, or back with a reason. */
export async function stepFromForm(visit: Visit<Caller>, request: Request, id: string): Promise<Shown | Response> {
  const values = await formValues(request)
  const t = requestPageWords[visit.lang]
  const outcome = await take(visit, callerWithKey(visit, values), id, values)
  if (!outcome) return { form: { errors: {}, values, problem: sayRequestRefusal('paper-day', visit.lang) } }
  if (!outcome.done) {
    if (outcome.refusal.kind === 'not-found') need(outcome)
    return { form: { errors: {}, values, problem: sayRequestRefusal(outcome.refusal.because, visit.lang) } }
  }
  if (values.intent === 'link')
    return { link: `${visit.house.config.baseUrl}${(outcome.value as { path: string }).path}` }
  const said: Readonly<Record<string, string>> = { text: t.frozen, send: t.sent, withdraw: t.withdrawn }
  return saved(`/coaching/requests/${id}`, said[String(values.intent)] ?? t.saved)
}

/** Undefined when a day was not filled in. */
async function take({ house }: Visit<Caller>, caller: Caller, id: string, values: FormValues) {
  const { intent } = values
  if (intent === 'text') return makeText(house, caller, id, bodyOf)
  if (intent === 'sign') return signAtDesk(house, caller, id)
  if (intent === 'link') return newSignLink(house, caller, id, roles.find((one) => one === values.role) ?? 'candidate')
  if (intent === 'withdraw') return withdrawRequest(house, caller, id)
  if (intent === 'complete') return completeRequest(house, caller, id, {})
  if (intent === 'send') {
    const asked = SendRequest.safeParse({ receivedOn: values.receivedOn, knowsLate: values.knowsLate === 'yes' })
    return asked.success ? sendRequest(house, caller, id, asked.data) : undefined
  }
  if (intent === 'object') {
    const asked = ObjectToDecision.safeParse(values)
    return asked.success ? objectToDecision(house, caller, id, asked.data) : undefined
  }
  if (intent === 'outcome') {
    const asked = AnswerObjection.safeParse(values)
    return asked.success ? answerObjection(house, caller, id, asked.data) : undefined
  }
  const paper = PaperSignature.safeParse(values)
  return paper.success ? signedOnPaper(house, caller, id, paper.data.role, paper.data.on) : undefined
}
