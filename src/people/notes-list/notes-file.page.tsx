import type { LoaderFunctionArgs } from 'react-router'
import { seeList } from '#access/public.ts'
import { readNotesAsked } from '#people/notes-list/notes-list.shapes.ts'
import { notesSheet, placesInNotesSheet } from '#people/notes-list/notes-list.words.ts'
import { exportNotes } from '#people/notes-list/see-notes-list.ts'
import { chosenColumns, isSheetFormat, sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The list as it was asked for, to take along. */
export async function loader({ context, params: { format } }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  if (!isSheetFormat(format)) throw new Response(null, { status: 404 })
  const rows = need(await exportNotes(house, caller, readNotesAsked(url.searchParams)))
  const { columns } = need(await seeList(house, caller, 'notes'))
  const sheet = chosenColumns(notesSheet(rows, lang), placesInNotesSheet, columns)
  return sheetFile(sheet, format)
}
