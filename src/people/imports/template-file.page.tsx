import type { LoaderFunctionArgs } from 'react-router'
import { peopleCsv, peopleXlsx } from '#people/imports/template.ts'
import { visitOf } from '#platform/web/visit.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The file to fill in: an address without a page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const isCsv = visitOf(context).url.pathname.endsWith('.csv')
  const body = new Uint8Array(isCsv ? peopleCsv() : await peopleXlsx())
  return new Response(body, {
    headers: {
      'content-type': isCsv ? 'text/csv; charset=utf-8' : xlsx,
      'content-disposition': `attachment; filename="mensen.${isCsv ? 'csv' : 'xlsx'}"`,
    },
  })
}
