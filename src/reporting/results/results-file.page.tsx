import type { LoaderFunctionArgs } from 'react-router'
import { sheetFile } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readResults } from '#reporting/results/results.shapes.ts'
import { resultsSheet } from '#reporting/results/results-sheet.words.ts'
import { seeResults } from '#reporting/results/see-results.ts'

/** The figures as a file: it has no page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const results = need(await seeResults(house, caller, readResults(url.searchParams)))
  return sheetFile(resultsSheet(results, lang), url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx')
}
