import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { seeApprovedLines } from '../hours/see-hours.ts'
import { lastDay } from '../periods/period.ts'
import { findGranted } from '../periods/periods-of.ts'
import { lastReport } from '../reports/see-report.ts'

/** Everything that shows what was done with one grant, as it stands now. Everybody in it is looked at. */
export async function dossierOf(act: Act, id: Id<'Period'>) {
  const period = await findGranted(act, id)
  if (!period) return undefined
  await act.look([period], 'coaching')
  const { subject, holder, from, number, granted, decidedOn } = period
  const lines = (await seeApprovedLines(act, id)).map((one) => ({
    ...{ day: one.day, minutes: one.minutes, activity: one.activity, log: one.log, coach: one.coach },
    approvedBy: one.decidedBy,
    is: one.payerSaid ?? (one.claimed ? ('claimed' as const) : ('to-claim' as const)),
  }))
  const report = (await lastReport(act, id))?.conclusion ?? null
  return {
    subject,
    holder,
    period: id,
    frozen: { from, until: lastDay(period), number, granted, decidedOn, lines, report },
  }
}
