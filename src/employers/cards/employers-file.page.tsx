import type { LoaderFunctionArgs } from 'react-router'
import { askedList } from '#employers/asked-list.shapes.ts'
import { EmployersAsked } from '#employers/cards/employer.shapes.ts'
import { employerSheet } from '#employers/cards/employer-sheet.words.ts'
import { exportEmployers } from '#employers/cards/see-employers.ts'
import { isSheetFormat, sheetHeaders, writeSheet } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The list as it was asked for, to take along. */
export async function loader({ context, params: { format } }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  if (!isSheetFormat(format)) throw new Response(null, { status: 404 })
  const rows = need(await exportEmployers(house, caller, askedList(EmployersAsked, url.searchParams)))
  const sheet = employerSheet(rows, lang)
  return new Response(new Uint8Array(await writeSheet(sheet, format)), { headers: sheetHeaders(sheet, format) })
}
