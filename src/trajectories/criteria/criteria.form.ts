import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Id } from '#values/public.ts'
import { NewCriteria } from './criteria.shapes.ts'
import { criteriaWords } from './criteria.words.ts'
import { defineCriteria, renewCriteria } from './define-criteria.ts'

/** So many lines stand on the form; who needs fewer leaves the rest blank. */
export const lines = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** A new set, or the next version of one. */
export async function criteriaFromForm(visit: Visit<Caller>, request: Request, set?: Id<'CriteriaSet'>) {
  const t = criteriaWords[visit.lang]
  const values = await formValues(request)
  const asked = NewCriteria.safeParse({ name: values.name, criteria: criteriaIn(values), meant: isMeant(values) })
  if (!asked.success) return invalid(inFirstLine(errorsOf(asked.error.issues, t.errors)), values)
  const caller = callerWithKey(visit, values)
  const kept = set
    ? await renewCriteria(visit.house, caller, set, asked.data)
    : await defineCriteria(visit.house, caller, asked.data)
  if (kept.done) return saved('/criteria', t.saved)
  const { refusal } = kept
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  return refusedWith(t.refusals[refusal.because], values)
}

const criteriaIn = (values: FormValues) =>
  lines.flatMap((line) => {
    const text = values[`text-${line}`]
    return text ? [{ id: values[`id-${line}`], text, decisive: values[`decisive-${line}`] === 'yes' }] : []
  })

/** What is wrong with the criteria is said at the first of them. */
const inFirstLine = ({ criteria, ...errors }: Readonly<Record<string, string>>) => ({
  ...errors,
  ...(criteria ? { 'text-1': criteria } : {}),
})
