import type { LoaderFunctionArgs } from 'react-router'
import { seeList } from '#access/public.ts'
import { askedList } from '#employers/asked-list.shapes.ts'
import { EmployersAsked } from '#employers/cards/employer.shapes.ts'
import { employerSheet, placesInEmployerSheet } from '#employers/cards/employer-sheet.words.ts'
import { exportEmployers } from '#employers/cards/see-employers.ts'
import { chosenColumns, isSheetFormat, sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The list as it was asked for, to take along. */
export async function loader({ context, params: { format } }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  if (!isSheetFormat(format)) throw new Response(null, { status: 404 })
  const rows = need(await exportEmployers(house, caller, askedList(EmployersAsked, url.searchParams)))
  const { columns } = need(await seeList(house, caller, 'employers'))
  const sheet = chosenColumns(employerSheet(rows, lang), placesInEmployerSheet, columns)
  return sheetFile(sheet, format)
}
