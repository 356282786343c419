import type { LoaderFunctionArgs } from 'react-router'
import { seeProgress } from '#access/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { progressAnswer } from '#platform/web/progress-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

/** How far a file with people is, for the page that waits for it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const read = readId<'Import'>(params.id ?? '')
  const id = need(read.done ? read : notFound())
  return progressAnswer(need(await seeProgress(house, caller, 'bring-in-people', { id })), lang)
}
