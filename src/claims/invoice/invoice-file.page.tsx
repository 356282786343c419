import type { LoaderFunctionArgs } from 'react-router'
import { seeInvoice } from '#claims/invoice/see-invoice.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The e-invoice of a claim as a file: it has no page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { name, xml } = need(await seeInvoice(house, caller, params.id ?? ''))
  return new Response(xml, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.xml"`,
      'cache-control': 'no-store',
    },
  })
}
