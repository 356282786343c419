import type { LoaderFunctionArgs } from 'react-router'
import { seeReleaseStates } from '#access/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** Asked every half minute by a page that shows what somebody released: an address without a page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const ids = (url.searchParams.get('of') ?? '').split(',').filter((id) => readId<'Release'>(id).done)
  const states = need(await seeReleaseStates(house, caller, ids))
  return new Response(states, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
