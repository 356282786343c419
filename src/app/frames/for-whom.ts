import { redirect } from 'react-router'
import { actingWords } from '#access/public.ts'
import { saved } from '#platform/web/page-answer.ts'
import { openVisitOf, type Visit } from '#platform/web/visit.ts'

/** What belongs to who acts himself, or to everybody, and to nobody for whom he acts. */
const hisOwn = /^\/(acting|my\/account|my\/why)(\/|$)/

/** For whom this page is, by name. On his own pages 'you' is himself, so they name nobody else. */
export const saysForWhom = (visit: Visit): string | null =>
  hisOwn.test(pathOf(visit)) ? null : (visit.caller?.actsFor?.called ?? null)

/**
 * Stands before every page of a person. Who acts for somebody says first for whom; and a form that was opened for one of
 * them is never sent for another, whatever was chosen in a second tab meanwhile.
 */
export async function sayForWhom({
  request,
  context,
}: {
  request: Request
  context: Parameters<typeof openVisitOf>[0]
}) {
  const visit = openVisitOf(context)
  if (visit.caller?.kind !== 'acting' || hisOwn.test(pathOf(visit))) return
  if (!visit.caller.actsFor) throw redirect('/acting')
  if (request.method === 'GET' || request.method === 'HEAD') return
  const sent = await request.clone().formData()
  if (sent.get('_for') !== visit.caller.actsFor.id) throw saved('/acting', actingWords[visit.lang].otherTab)
}

const pathOf = ({ url }: Visit): string => url.pathname.replace(/\.data$/, '')
