import type { LoaderFunctionArgs } from 'react-router'
import { refusedSheet } from '#people/imports/refused-sheet.words.ts'
import { seeRefusedRows } from '#people/imports/see-refused-rows.ts'
import { sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

/** The rows that stayed behind, as a file: an address without a page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const read = readId<'Import'>(params.id ?? '')
  const id = need(read.done ? read : notFound())
  const sheet = refusedSheet(need(await seeRefusedRows(house, caller, { id })), lang)
  const format = url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx'
  return sheetFile(sheet, format)
}
