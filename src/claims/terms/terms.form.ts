import type { Caller } from '#platform/public.ts'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { KeepTerms } from './terms.shapes.ts'
import { termsWords } from './terms.words.ts'
import { keepTerms } from './terms-of.ts'

export async function termsFromForm(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request)
  const t = termsWords[visit.lang]
  const asked = KeepTerms.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  need(await keepTerms(visit.house, callerWithKey(visit, values), asked.data))
  return saved('/claims', t.saved)
}
