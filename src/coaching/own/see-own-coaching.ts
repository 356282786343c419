import { colleaguesById, organisationNames } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound, refused } from '#values/public.ts'
import { lastConclusion, putHerName } from '../activation/last-conclusion.ts'
import { lastDay, periodOn } from '../periods/period.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { reportsToSign } from '../reports/see-own-report.ts'
import { routesOfHer } from '../routes/own-routes.ts'
import { type Stage, stageOf } from '../routes/route.rules.ts'
import type { Phase, Route } from '../routes/route.ts'

/** Her route as she reads it: one of five steps, what happens now, what she does, who helps. */
export interface OwnCoaching {
  readonly id: Id<'Route'>
  readonly stage: Stage
  readonly phase: Phase
  readonly firm: string
  /** When it is expected to begin, while she waits. */
  readonly expectedOn: Day | null
  readonly coach: { readonly name: string; readonly phone: string | null } | null
  /** Minutes of help in the period of today, and its last day. */
  readonly help: { readonly granted: number; readonly until: Day } | null
  /** Reports that wait for her name. */
  readonly reports: readonly Id<'Report'>[]
  readonly toSign: { readonly completed: boolean; readonly choice: string | null } | null
}

/** The routes that run; the one that moved last first. */
export const seeOwnCoaching = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-coaching', async (act) => {
    const routes = await routesOfHer(act)
    await act.look(routes, 'coaching')
    const reports = await reportsToSign(act)
    return done(await Promise.all(routes.map((route) => viewOf(act, route, reports))))
  })

async function viewOf(act: Act, route: Route, reports: OwnCoaching['reports']): Promise<OwnCoaching> {
  const firms = await organisationNames(act, [route.firm])
  const coach = (await colleaguesById(act, [route.coach])).get(route.coach ?? '')
  const conclusion = await lastConclusion(act, route.id)
  const now = periodOn(await grantedOn(act, [route.id]), act.today)
  return {
    ...{ id: route.id, stage: stageOf(route.phase), phase: route.phase, firm: firms.get(route.firm) ?? '' },
    expectedOn: route.phase === 'waiting' ? route.expectedOn : null,
    coach: coach ? { name: coach.name, phone: coach.phone } : null,
    help: now ? { granted: now.granted, until: lastDay(now) } : null,
    reports,
    toSign: conclusion && !conclusion.signedOn ? { completed: conclusion.completed, choice: conclusion.choice } : null,
  }
}

/** Her name under the conclusion, from her own page. */
export const signOwnConclusion = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-own-coaching', async (act) => {
    const route = (await routesOfHer(act)).find((one) => one.id === id)
    if (!route) return notFound()
    await act.look([route], 'coaching')
    if (!(await putHerName(act, route.id))) return refused({ because: 'nothing-to-sign', kind: 'conflict' } as const)
    await act.tell({ name: 'ConclusionSigned', route: route.id })
    return done({ id: route.id })
  })
