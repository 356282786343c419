import type { Caller } from '#platform/public.ts'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { KeepReceiving } from './receiving.shapes.ts'
import { receivingWords } from './receiving.words.ts'
import { keepReceiving } from './receiving-of.ts'

export async function receivingFromForm(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request)
  const t = receivingWords[visit.lang]
  const asked = KeepReceiving.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  need(await keepReceiving(visit.house, callerWithKey(visit, values), asked.data))
  return saved('/claims', t.saved)
}
