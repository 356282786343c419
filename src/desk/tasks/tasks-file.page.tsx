import type { LoaderFunctionArgs } from 'react-router'
import { seeList } from '#access/public.ts'
import { exportTasks } from '#desk/tasks/see-tasks.ts'
import { readTasksAsked } from '#desk/tasks/tasks.shapes.ts'
import { placesInTasksSheet, tasksSheet } from '#desk/tasks/tasks.words.ts'
import { chosenColumns, isSheetFormat, sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The list as it was asked for, to take along. */
export async function loader({ context, params: { format } }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  if (!isSheetFormat(format)) throw new Response(null, { status: 404 })
  const rows = need(await exportTasks(house, caller, readTasksAsked(url.searchParams)))
  const { columns } = need(await seeList(house, caller, 'tasks'))
  return sheetFile(chosenColumns(tasksSheet(rows, lang), placesInTasksSheet, columns), format)
}
