import type { LoaderFunctionArgs } from 'react-router'
import { seeClaim } from '#claims/claiming/see-claim.ts'
import { hoursReport, hoursSheet } from '#claims/hours-out/hours-sheet.words.ts'
import { pdfHeaders, sheetFile, writeReport } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The hours of a claim as a file: it has no page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const claim = need(await seeClaim(house, caller, params.id ?? ''))
  const format = url.searchParams.get('format')
  if (format === 'pdf') {
    const report = hoursReport(claim, lang)
    return new Response(new Uint8Array(await writeReport(report)), { headers: pdfHeaders(report) })
  }
  return sheetFile(hoursSheet(claim, lang), format === 'csv' ? 'csv' : 'xlsx')
}
