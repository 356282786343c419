import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type Id, readId } from '#values/public.ts'
import { decideScreening } from './decide-screening.ts'
import { judgeCriteria } from './judge-criteria.ts'
import { DecideScreening, JudgeCriteria, StartScreening } from './screening.shapes.ts'
import { screeningWords } from './screening.words.ts'
import { startScreening } from './start-screening.ts'

/** The three forms of the page: begin, answer, decide. */
export async function screeningFromForm(visit: Visit<Caller>, request: Request, id: Id<'Dossier'>) {
  const values = await formValues(request)
  if (values.intent === 'decide') return decideFrom(visit, id, values)
  return values.intent === 'answer' ? answerFrom(visit, id, values) : startFrom(visit, id, values)
}

const here = (id: string) => `/people/${id}/screening`

async function startFrom(visit: Visit<Caller>, id: Id<'Dossier'>, values: FormValues) {
  const t = screeningWords[visit.lang]
  const asked = StartScreening.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const started = await startScreening(visit.house, callerWithKey(visit, values), id, asked.data)
  return started.done ? saved(here(id), t.started) : refusedWith(t.refusals[started.refusal.because], values)
}

async function answerFrom(visit: Visit<Caller>, id: Id<'Dossier'>, values: FormValues) {
  const t = screeningWords[visit.lang]
  const screening = readId<'Screening'>(String(values.screening))
  const asked = JudgeCriteria.safeParse({ answers: answersIn(values) })
  if (!asked.success || !screening.done) return refusedWith(t.errors.answers ?? '', values, 422)
  const judged = await judgeCriteria(visit.house, callerWithKey(visit, values), screening.value, asked.data)
  if (judged.done) return saved(here(id), judged.value.added === 0 ? t.nothingNew : t.saved(judged.value.added))
  const { refusal } = judged
  const sentence = t.refusals[refusal.because]
  if (refusal.because === 'rests-on-what') return invalid({ [`rests-${refusal.criterion}`]: sentence }, values)
  return refusedWith(sentence, values)
}

const answersIn = (values: FormValues) =>
  Object.keys(values)
    .filter((name) => name.startsWith('answer-'))
    .map((name) => name.slice('answer-'.length))
    .map((criterion) => ({
      criterion,
      answer: values[`answer-${criterion}`],
      restsOn: values[`answer-${criterion}`] === 'unknown' ? undefined : values[`rests-${criterion}`],
    }))

async function decideFrom(visit: Visit<Caller>, id: Id<'Dossier'>, values: FormValues) {
  const t = screeningWords[visit.lang]
  const screening = readId<'Screening'>(String(values.screening))
  const asked = DecideScreening.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  if (!screening.done) return refusedWith(t.refusals['not-found'], values, 404)
  const decided = await decideScreening(visit.house, callerWithKey(visit, values), screening.value, asked.data)
  if (decided.done) return saved(here(id), t.decided)
  const { refusal } = decided
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  const sentence = t.refusals[refusal.because]
  return refusal.because === 'reason-needed' ? invalid({ reason: sentence }, values) : refusedWith(sentence, values)
}
