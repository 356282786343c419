import type { LoaderFunctionArgs } from 'react-router'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { guestFor } from '#trajectories/proposals/guest-for.ts'
import { seeCardStamp } from '#trajectories/proposals/see-card-stamp.ts'

/** Asked by a card that lies open: one word, and nobody in it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = openVisitOf(context)
  const stamp = need(await seeCardStamp(visit.house, await guestFor(visit), params.token ?? ''))
  return new Response(stamp, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })
}
