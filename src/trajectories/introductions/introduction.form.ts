import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Id, Outcome, Refusal } from '#values/public.ts'
import { CallOff, MoveIntroduction, PlanIntroduction, WriteOutcome } from './introduction.shapes.ts'
import { introductionWords } from './introduction.words.ts'
import { callOffIntroduction, moveIntroduction, planIntroduction, takeBackIntroduction } from './plan-introduction.ts'
import { writeOutcome } from './write-outcome.ts'

/** When and where they meet. */
export async function planFromForm(visit: Visit<Caller>, request: Request, proposal: Id<'Proposal'>) {
  const values = await formValues(request)
  const asked = PlanIntroduction.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return notRead(visit, asked.error.issues, values)
  const planned = await planIntroduction(visit.house, callerWithKey(visit, values), proposal, asked.data)
  return planned.done ? onward(visit, planned.value.id, 'planned') : saidNo(visit, planned.refusal, values)
}

/** Another day, time, place or colleague. */
export async function moveFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const asked = MoveIntroduction.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return notRead(visit, asked.error.issues, values)
  const moved = await moveIntroduction(visit.house, callerWithKey(visit, values), id, asked.data)
  return moved.done ? onward(visit, id, 'moved') : saidNo(visit, moved.refusal, values)
}

/** The forms on the page of one introduction: call it off, take that back, or write down how it went. */
export async function stepFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'take-back') return takenBack(visit, await takeBackIntroduction(visit.house, caller, id), id)
  if (values.intent === 'call-off') {
    const asked = CallOff.safeParse(values)
    if (!asked.success) return notRead(visit, asked.error.issues, values)
    const done = await callOffIntroduction(visit.house, caller, id, asked.data)
    return done.done ? onward(visit, id, 'calledOff') : saidNo(visit, done.refusal, values)
  }
  const asked = WriteOutcome.safeParse(values)
  if (!asked.success) return notRead(visit, asked.error.issues, values)
  const written = await writeOutcome(visit.house, caller, id, asked.data)
  if (!written.done) return saidNo(visit, written.refusal, values)
  return saved(`/introductions/${id}`, introductionWords[visit.lang].written)
}

function onward({ lang }: Visit<Caller>, id: string, said: 'planned' | 'moved' | 'calledOff') {
  const page = `/introductions/${id}`
  return saved(page, introductionWords[lang][said], { action: page, fields: { intent: 'take-back' } })
}

function takenBack(visit: Visit<Caller>, taken: Awaited<ReturnType<typeof takeBackIntroduction>>, id: string) {
  const t = introductionWords[visit.lang]
  if (!taken.done && taken.refusal.kind === 'conflict' && taken.refusal.because in t.refusals)
    return saved(`/introductions/${id}`, t.refusals[taken.refusal.because as keyof typeof t.refusals])
  const { phase } = need(taken)
  return saved(phase === 'withdrawn' ? '/proposals' : `/introductions/${id}`, t.takenBack)
}

const notRead = ({ lang }: Visit<Caller>, issues: Parameters<typeof errorsOf>[0], values: FormValues) =>
  invalid(errorsOf(issues, introductionWords[lang].errors), values)

const fieldOf: Readonly<Record<string, string>> = {
  'moment-has-passed': 'day',
  where: 'place',
  'not-a-colleague': 'companion',
  'reason-needed': 'reason',
}

function saidNo({ lang }: Visit<Caller>, refusal: Refusal & { words?: readonly string[] }, values: FormValues) {
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[lang], refusal.words ?? [], values)
  if (refusal.kind === 'not-found') throw need({ done: false, refusal } as Outcome<never>)
  const sentences: Readonly<Record<string, string>> = introductionWords[lang].refusals
  const sentence = sentences[refusal.because] ?? sentences['not-found'] ?? ''
  const field = fieldOf[refusal.because]
  if (field) return invalid({ [field]: sentence }, values)
  return refusedWith(sentence, values, refusal.kind === 'not-allowed' ? 403 : 409)
}
