import { redirect } from 'react-router'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need } from '#platform/web/page-answer.ts'
import { readSeen } from '#platform/web/seen.ts'
import type { Visit } from '#platform/web/visit.ts'
import { wentBack } from '#platform/web/went-back.ts'
import { ManyStepped } from './many.shapes.ts'
import { manyVacanciesWords } from './many.words.ts'
import { stepMany, undoManySteps } from './step-many.ts'

type Here = Visit<Caller>

/** What the form for many vacancies at once asks for. */
export async function doWithManyVacancies(visit: Here, values: FormValues) {
  if (typeof values.undo === 'string') return undo(visit, values, values.undo)
  const t = manyVacanciesWords[visit.lang]
  const vacancies = readSeen([values.seen ?? []].flat())
  const asked = ManyStepped.safeParse({ vacancies, step: values.do, reason: values.reason || undefined })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const stepped = await stepMany(visit.house, callerWithKey(visit, values), asked.data)
  if (stepped.done) return redirect(`/vacancies/many?done=${stepped.value.back}`, 303)
  return stepped.refusal.because === 'reason-given'
    ? invalid({ reason: t.errors.reason }, values)
    : need<never>(stepped)
}

async function undo(visit: Here, values: FormValues, id: string) {
  const t = manyVacanciesWords[visit.lang]
  const undone = await undoManySteps(visit.house, callerWithKey(visit, values), id)
  return wentBack('/vacancies', undone, { ...t, gone: t['way-back-gone'] })
}
