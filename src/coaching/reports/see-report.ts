import { mayDo } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, readId, spokenName } from '#values/public.ts'
import { hasDays, lastDay, type Period } from '../periods/period.ts'
import { findGranted } from '../periods/periods-of.ts'
import { goalsAskedIn } from '../requests/half-year-asked.ts'
import { findRoute } from '../routes/find-route.ts'
import type { Route } from '../routes/route.ts'
import { reportOf } from './report.store.ts'
import type { Report } from './report.ts'

/** The report of one period, or what it is to be written about. */
export interface ReportSeen {
  readonly name: string
  readonly route: Id<'Route'>
  /** The last of a route that is over. */
  readonly closing: boolean
  readonly period: Pick<Period, 'id' | 'kind' | 'number' | 'from' | 'until'>
  readonly goals: readonly string[]
  readonly report: Omit<Report, 'subject' | 'holder' | 'period'> | null
  readonly mayWrite: boolean
}

export const seeReport = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-coaching', async (act) => {
    const found = await findReported(act, id)
    const card = found && (await findCard(act, found.period))
    if (!found || !card) return notFound()
    const { period, route } = found
    await act.look([period, card], 'coaching')
    const report = await lastReport(act, period.id)
    const seen: ReportSeen = {
      ...{ name: spokenName(card.name), route: route.id, closing: route.endedOn !== null },
      period: { id: period.id, kind: period.kind, number: period.number, from: period.from, until: lastDay(period) },
      goals: await goalsAskedIn(act, period),
      report: report ? withoutWhose(report) : null,
      mayWrite: mayWrite(act, period),
    }
    return done(seen)
  })

const withoutWhose = ({ subject: _s, holder: _h, period: _p, ...shown }: Report) => shown

/** The report of one period that stands. The look is written. */
export async function lastReport(act: Act, period: Id<'Period'>): Promise<Report | undefined> {
  const report = await reportOf(act, period)
  if (report) await act.look([report], 'coaching')
  return report
}

/** A period in reach of the firm that helps, or of who pays for it. */
export async function findReported(
  act: Act,
  id: string,
): Promise<{ readonly period: Period; readonly route: Route } | undefined> {
  const read = readId<'Period'>(id)
  const period = read.done ? await findGranted(act, read.value) : undefined
  const here = act.caller.organisation
  if (!period || !hasDays(period) || (period.firm !== here && period.payer !== here)) return undefined
  const route = await findRoute(act, period.route)
  return route && { period, route }
}

/** The firm writes it, once the help has begun. */
export const mayWrite = (act: Act, { firm, from }: Period): boolean =>
  firm === act.caller.organisation && mayDo(act.caller, 'coach') && from <= act.today
