import type { LoaderFunctionArgs } from 'react-router'
import { askingWords } from '#people/imports/asking.words.ts'
import { seeProgress } from '#people/imports/progress.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

/** One sentence about how far a file is, for the page that waits for it. Empty when nothing is under way. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const read = readId<'Import'>(params.id ?? '')
  const id = need(read.done ? read : notFound())
  const progress = need(await seeProgress(house, caller, { id }))
  const text = progress ? askingWords[lang].progress[progress.step](progress.done, progress.all) : ''
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
}
