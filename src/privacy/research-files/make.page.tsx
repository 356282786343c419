import { type ActionFunctionArgs, redirect } from 'react-router'
import { sheetFile } from '#platform/public.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { makeResearchFile } from '#privacy/research-files/make-research-file.ts'
import { researchFilesWords } from '#privacy/research-files/research-files.words.ts'
import { researchSheet } from '#privacy/research-files/research-sheet.words.ts'
import { readId } from '#values/public.ts'

/** The file itself, which has no page of its own. Of a no one reads on the page of the request. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const id = need(readId<'ResearchFile'>(params.id ?? ''))
  const values = await formValues(request)
  const made = await makeResearchFile(visit.house, callerWithKey(visit, values), id)
  if (made.done) return sheetFile(researchSheet(made.value, visit.lang), values.format === 'csv' ? 'csv' : 'xlsx')
  const { because } = made.refusal
  return Object.hasOwn(researchFilesWords.en.refusals, because)
    ? redirect(`/research-files/${id}?refused=${because}`, 303)
    : need<never>(made)
}
