import { mergeFields } from '#people/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Id } from '#values/public.ts'
import { mergePeople } from './merge-people.ts'
import { MergeAsked } from './merging.shapes.ts'
import { mergingWords } from './merging.words.ts'

/** What the form of two dossiers side by side asks for. */
export async function mergeForm(visit: Visit<Caller>, request: Request, ids: readonly [Id<'Dossier'>, Id<'Dossier'>]) {
  const t = mergingWords[visit.lang]
  const values = await formValues(request)
  const asked = MergeAsked.safeParse({ choices: choicesIn(values), seen: seenIn(values) })
  if (!asked.success) return refusedWith(t.refusals['changed-meanwhile'], values)
  const merged = await mergePeople(visit.house, callerWithKey(visit, values), ids, asked.data)
  if (!merged.done && merged.refusal.because in t.refusals)
    return refusedWith(t.refusals[merged.refusal.because as keyof typeof t.refusals], values)
  const { id, merge } = need(merged)
  return saved(`/people/${id}`, t.done, { action: `/people/${id}/merges/${merge}/undoing` })
}

const choicesIn = (values: FormValues) =>
  Object.fromEntries(
    mergeFields.flatMap((field) => {
      const chosen = values[`field-${field}`]
      return chosen ? [[field, chosen]] : []
    }),
  )

function seenIn(values: FormValues) {
  const [kept, merged] = String(values.seen ?? '').split(' ')
  return kept && merged ? { kept: Number(kept), merged: Number(merged) } : undefined
}
