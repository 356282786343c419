import type { Lang, Refusal } from '#values/public.ts'
import { type Limit, limits } from './field-table.ts'
import { fieldsWords } from './fields.words.ts'

/** The sentence why, with its article where the law is the reason. */
export function sayFieldRefusal(refusal: Refusal, lang: Lang): string {
  const t = fieldsWords[lang]
  const limit = 'limit' in refusal ? (refusal.limit as Limit) : undefined
  const sentence = (t.refusals as Readonly<Record<string, string>>)[refusal.because] ?? ''
  return limit ? `${sentence} ${t.limits[limit]} (${limits[limit]})` : sentence
}
