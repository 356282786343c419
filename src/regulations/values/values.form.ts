import type { Caller } from '#platform/public.ts'
import { errorsOf, type FieldErrors, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Lang } from '#values/public.ts'
import { addValue } from './add-value.ts'
import { newValueWords } from './new-value.words.ts'
import { NewValue } from './values.shapes.ts'
import { valuesWords } from './values.words.ts'

/** Keeps what was filled in; every no stands at the field it is about. */
export async function valueFromForm(visit: Visit<Caller>, request: Request, key: string) {
  const values = await formValues(request)
  const t = newValueWords[visit.lang]
  const asked = NewValue.safeParse({ ...values, key })
  if (!asked.success) return invalid(errorsIn(asked.error.issues, visit.lang), values)
  const added = await addValue(visit.house, callerWithKey(visit, values), asked.data)
  if (!added.done && 'field' in added.refusal)
    return invalid({ [added.refusal.field]: t.refusals[added.refusal.because] }, values)
  if (!added.done && added.refusal.because === 'changed-meanwhile')
    return refusedWith(t.refusals['changed-meanwhile'], values)
  need(added)
  return saved(`/regulations/${key}`, valuesWords[visit.lang].kept)
}

type Issues = Parameters<typeof errorsOf>[0]

/** Says of a day that does not exist how many days its month has. */
export function errorsIn(issues: Issues, lang: Lang): FieldErrors {
  const [t, fields] = [newValueWords[lang], valuesWords[lang]]
  const names: FieldErrors = { from: fields.fromField, until: fields.untilField, textAsOf: fields.textAsOf }
  const of = ({ path, message }: Issues[number]) => {
    const [, last] = /^no-such-day:(\d+)$/.exec(message) ?? []
    return last ? { path, message: t.noSuchDay(names[String(path[0])] ?? '', last) } : { path, message }
  }
  const said = issues.map(of)
  const plain = said.map((issue, at) => (issue.message === issues[at]?.message ? issue : { ...issue, own: true }))
  return {
    ...errorsOf(plain, t.errors),
    ...errorsOf(plain.filter((issue) => 'own' in issue)),
  }
}
