import type { LoaderFunctionArgs } from 'react-router'
import { seePortrait } from '#access/portraits/portraits.ts'
import { fileHeaders } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** The picture itself: we drew it, so it may be shown. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const picture = need(await seePortrait(house, caller, need(readId<'Account'>(params.id ?? ''))))
  const headers = fileHeaders({ name: 'portrait.webp', kind: 'webp', inline: true })
  return new Response(new Uint8Array(picture), { headers })
}
