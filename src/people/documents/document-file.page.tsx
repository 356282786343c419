import type { LoaderFunctionArgs } from 'react-router'
import { openDocument } from '#people/documents/open-document.ts'
import { fileHeaders } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** The document itself, to save: an address without a page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { name, kind, bytes } = need(await openDocument(house, caller, need(readId<'Document'>(params.id ?? ''))))
  return new Response(new Uint8Array(bytes), { headers: fileHeaders({ name, kind }) })
}
