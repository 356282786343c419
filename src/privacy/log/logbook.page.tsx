import type { LoaderFunctionArgs } from 'react-router'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { exportLogOf } from '#privacy/log/see-log.ts'
import { readId } from '#values/public.ts'

/** The log about one person as a file: it has no page of its own, and asks first who is there. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const found = need(await exportLogOf(house, caller, need(readId<'Subject'>(params.subject ?? ''))))
  return Response.json(found, { headers: { 'Content-Disposition': 'attachment; filename="logbook.json"' } })
}
