import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { wentBack } from '#platform/web/went-back.ts'
import { ApproveLines, ReturnLine } from './approval.shapes.ts'
import { approvalsWords } from './approvals.words.ts'
import { approveLines, returnLine, takeBackApproval } from './approve-lines.ts'

const here = '/coaching/approvals'

/** Each sheet brings the lines that stood on it: what came in meanwhile was not seen, and is not approved. */
export async function approveFromForm(visit: Visit<Caller>, request: Request) {
  const t = approvalsWords[visit.lang]
  const values = await formValues(request, { lists: ['sheet'] })
  const caller = callerWithKey(visit, values)
  if (typeof values.undo === 'string') {
    const undone = await takeBackApproval(visit.house, caller, values.undo)
    return wentBack(here, undone, t)
  }
  const sheets = Array.isArray(values.sheet) ? values.sheet : []
  const asked = ApproveLines.safeParse({ lines: sheets.flatMap((one) => String(one).split(',')) })
  if (!asked.success) return refusedWith(t.nothing, values)
  const { approved, results, back } = need(await approveLines(visit.house, caller, asked.data))
  const said = t.approved(approved, results.length - approved)
  return saved(here, said, back ? { action: here, fields: { undo: back } } : undefined)
}

export async function sendBackFromForm(visit: Visit<Caller>, request: Request, line: string) {
  const t = approvalsWords[visit.lang]
  const values = await formValues(request)
  const asked = ReturnLine.safeParse({ ...values, line, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const came = await returnLine(visit.house, callerWithKey(visit, values), asked.data)
  if (came.done) return saved(here, t.sent)
  if (came.refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[visit.lang], came.refusal.words, values)
  const why = t.why[came.refusal.because as keyof typeof t.why]
  return why ? refusedWith(why, values) : need<never>(came)
}
