import type { LoaderFunctionArgs } from 'react-router'
import { seeRefusedVacancies } from '#employers/imports/see-vacancy-imports.ts'
import { refusedVacancySheet } from '#employers/imports/vacancy-imports.words.ts'
import { sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

/** The rows that stayed behind, as a file: an address without a page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const read = readId<'VacancyImport'>(params.id ?? '')
  const id = need(read.done ? read : notFound())
  const sheet = refusedVacancySheet(need(await seeRefusedVacancies(house, caller, { id })), lang)
  return sheetFile(sheet, 'xlsx')
}
