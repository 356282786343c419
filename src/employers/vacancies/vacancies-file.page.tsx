import type { LoaderFunctionArgs } from 'react-router'
import { askedList } from '#employers/asked-list.shapes.ts'
import { exportVacancies } from '#employers/vacancies/see-vacancies.ts'
import { VacanciesAsked } from '#employers/vacancies/vacancy.shapes.ts'
import { vacancySheet } from '#employers/vacancies/vacancy-sheet.words.ts'
import { isSheetFormat, sheetHeaders, writeSheet } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The list as it was asked for, to take along. */
export async function loader({ context, params: { format } }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  if (!isSheetFormat(format)) throw new Response(null, { status: 404 })
  const rows = need(await exportVacancies(house, caller, askedList(VacanciesAsked, url.searchParams)))
  const sheet = vacancySheet(rows, lang)
  return new Response(new Uint8Array(await writeSheet(sheet, format)), { headers: sheetHeaders(sheet, format) })
}
