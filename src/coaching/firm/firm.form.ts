import type { Caller } from '#platform/public.ts'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { EndPaper, NewPaper } from './firm.shapes.ts'
import { firmWords } from './firm.words.ts'
import { addPaper, endPaperOf } from './keep-papers.ts'

/** One paper more, or the last day of one: `which` is the kind and the id of a paper in one choice. */
export async function paperFromForm(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request)
  const t = firmWords[visit.lang]
  const caller = callerWithKey(visit, values)
  if (values.intent === 'end') {
    const [what, id] = String(values.which ?? '').split(' ')
    const asked = EndPaper.safeParse({ ...values, what, id })
    if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
    const ended = await endPaperOf(visit.house, caller, asked.data)
    return ended.done ? saved('/coaching/firm', t.saved) : refusedWith(sentence(ended.refusal.because, visit), values)
  }
  const asked = NewPaper.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const kept = await addPaper(visit.house, caller, asked.data)
  return kept.done ? saved('/coaching/firm', t.saved) : refusedWith(sentence(kept.refusal.because, visit), values)
}

function sentence(because: string, { lang }: Visit<Caller>): string {
  const sentences: Readonly<Record<string, string>> = firmWords[lang].refusals
  return sentences[because] ?? firmWords[lang].refusals['not-found']
}
