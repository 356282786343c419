import type { LoaderFunctionArgs } from 'react-router'
import { seeList } from '#access/public.ts'
import { askedList } from '#employers/asked-list.shapes.ts'
import { exportVacancies } from '#employers/vacancies/see-vacancies.ts'
import { VacanciesAsked } from '#employers/vacancies/vacancy.shapes.ts'
import { placesInVacancySheet, vacancySheet } from '#employers/vacancies/vacancy-sheet.words.ts'
import { chosenColumns, isSheetFormat, sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The list as it was asked for, to take along. */
export async function loader({ context, params: { format } }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  if (!isSheetFormat(format)) throw new Response(null, { status: 404 })
  const rows = need(await exportVacancies(house, caller, askedList(VacanciesAsked, url.searchParams)))
  const { columns } = need(await seeList(house, caller, 'vacancies'))
  const sheet = chosenColumns(vacancySheet(rows, lang), placesInVacancySheet, columns)
  return sheetFile(sheet, format)
}
