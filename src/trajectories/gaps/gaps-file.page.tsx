import type { LoaderFunctionArgs } from 'react-router'
import { sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readGapsPage } from '#trajectories/gaps/gap.shapes.ts'
import { gapsSheet } from '#trajectories/gaps/gaps.words.ts'
import { exportGaps } from '#trajectories/gaps/see-gaps.ts'

/** The list as a file: it has no page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const format = url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx'
  const sheet = gapsSheet(need(await exportGaps(house, caller, readGapsPage(url.searchParams))), lang)
  return sheetFile(sheet, format)
}
