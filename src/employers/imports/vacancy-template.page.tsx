import type { LoaderFunctionArgs } from 'react-router'
import { vacanciesCsv, vacanciesXlsx } from '#employers/imports/vacancy-template.ts'
import { sheetHeaders } from '#platform/public.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The file to fill in: an address without a page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const isCsv = visitOf(context).url.pathname.endsWith('.csv')
  const body = new Uint8Array(isCsv ? vacanciesCsv() : await vacanciesXlsx())
  return new Response(body, {
    headers: sheetHeaders({ name: 'vacatures', heads: [], rows: [] }, isCsv ? 'csv' : 'xlsx'),
  })
}
