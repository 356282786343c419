import type { LoaderFunctionArgs } from 'react-router'
import { pdfHeaders, sheetFile, writeReport } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readResults } from '#reporting/results/results.shapes.ts'
import { resultsReport } from '#reporting/results/results-report.words.ts'
import { resultsSheet } from '#reporting/results/results-sheet.words.ts'
import { seeResults } from '#reporting/results/see-results.ts'

/** The figures as a file: it has no page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const results = need(await seeResults(house, caller, readResults(url.searchParams)))
  const format = url.searchParams.get('format')
  if (format === 'pdf') {
    const report = resultsReport(results, lang, house.clock.today())
    return new Response(new Uint8Array(await writeReport(report)), { headers: pdfHeaders(report) })
  }
  return sheetFile(resultsSheet(results, lang), format === 'csv' ? 'csv' : 'xlsx')
}
