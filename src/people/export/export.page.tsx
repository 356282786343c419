import type { LoaderFunctionArgs } from 'react-router'
import { seeList } from '#access/public.ts'
import { readPeoplePage } from '#people/dossiers/people.shapes.ts'
import { placesInSheet, sheetOf } from '#people/export/export.words.ts'
import { exportPeople } from '#people/export/export-people.ts'
import { chosenColumns, sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The list as a file: it has no page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const format = url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx'
  const people = need(await exportPeople(house, caller, askedOf(url.searchParams)))
  const { columns } = need(await seeList(house, caller, 'people'))
  const sheet = chosenColumns(sheetOf(people, lang), placesInSheet, columns)
  return sheetFile(sheet, format)
}

/** Those that were ticked, or everything that matches: then the ticks do not count. */
function askedOf(params: URLSearchParams) {
  const { chosen, ...matching } = readPeoplePage(params)
  return params.get('all') === 'yes' || !chosen ? matching : { chosen }
}
