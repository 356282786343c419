import type { LoaderFunctionArgs } from 'react-router'
import { readAccount } from '#claims/accountability/account.shapes.ts'
import { seeAccount } from '#claims/accountability/see-account.ts'
import { accountReport, accountSheet } from '#claims/accountability/shown-account.words.ts'
import { pdfHeaders, sheetFile, writeReport } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** The same numbers as a file: it has no page of its own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const account = need(await seeAccount(house, caller, readAccount(url.searchParams)))
  const format = url.searchParams.get('format')
  if (format === 'pdf') {
    const report = accountReport(account, lang, house.clock.today())
    return new Response(new Uint8Array(await writeReport(report)), { headers: pdfHeaders(report) })
  }
  return sheetFile(accountSheet(account, lang), format === 'csv' ? 'csv' : 'xlsx')
}
