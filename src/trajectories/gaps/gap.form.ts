import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormAnswer, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { addDays, type Day, type Id } from '#values/public.ts'
import { addGap } from './add-gap.ts'
import { changeGap, closeGap } from './change-gap.ts'
import { lookAgainAfterDays, readyAfterDays } from './gap.rules.ts'
import { ChangedGap, ClosedGap, NewGap } from './gap.shapes.ts'
import { gapsWords } from './gaps.words.ts'

/** What was found elsewhere fills in the form; or the form is sent. */
export async function newGapFromForm(visit: Visit<Caller>, request: Request, id: Id<'Dossier'>) {
  const values = await formValues(request)
  if (values.intent === 'fill-in') return filledIn(values, visit.house.clock.today())
  const asked = NewGap.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, gapsWords[visit.lang].errors), values)
  const added = await addGap(visit.house, callerWithKey(visit, values), id, asked.data)
  if (added.done) return saved(`/people/${id}/gaps`, gapsWords[visit.lang].added, wayBack(added.value.id))
  return saidNo(visit, added.refusal, values)
}

/** It stays readable that it was there for a moment. */
const wayBack = (gap: string) => ({ action: `/gaps/${gap}`, fields: { intent: 'close', as: 'not-needed' } })

const filledIn = ({ kind, need }: FormValues, today: Day): FormAnswer => ({
  errors: {},
  values: {
    ...(kind ? { kind } : {}),
    ...(need ? { need: String(need).slice(0, 200) } : {}),
    dueOn: typedDay(addDays(today, readyAfterDays)),
    lookAgainOn: typedDay(addDays(today, lookAgainAfterDays)),
  },
  problem: null,
})

/** As somebody types it. */
const typedDay = (on: Day) => on.split('-').toReversed().join('-')

/** The two forms of one gap: change it, or close it. */
export async function gapFromForm(visit: Visit<Caller>, request: Request, id: Id<'Gap'>, dossier: string) {
  const values = await formValues(request)
  const t = gapsWords[visit.lang]
  const to = `/people/${dossier}/gaps`
  if (values.intent === 'close') {
    const asked = ClosedGap.safeParse(values)
    if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
    const closed = await closeGap(visit.house, callerWithKey(visit, values), id, asked.data)
    if (!closed.done) return saidNo(visit, closed.refusal, values)
    return closed.value.screening ? saved(`/people/${dossier}/screening`, t.closedAgain) : saved(to, t.closed)
  }
  const asked = ChangedGap.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const changed = await changeGap(visit.house, callerWithKey(visit, values), id, asked.data)
  return changed.done ? saved(to, t.changed) : saidNo(visit, changed.refusal, values)
}

type Failed<V extends (...given: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<V>>,
  { done: false }
>['refusal']
type No = Failed<typeof addGap> | Failed<typeof changeGap> | Failed<typeof closeGap>

const fieldOf: Partial<Record<No['because'], string>> = {
  'colleague-needed': 'account',
  'not-a-colleague': 'account',
  'organisation-needed': 'organisation',
  'not-a-criterion': 'criterion',
  'rests-on-what': 'restsOn',
  'day-has-passed': 'lookAgainOn',
}

function saidNo(visit: Visit<Caller>, refusal: No, values: FormValues) {
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  const sentence = gapsWords[visit.lang].refusals[refusal.because]
  const field = fieldOf[refusal.because]
  return field ? invalid({ [field]: sentence }, values) : refusedWith(sentence, values)
}
