import { randomInt } from 'node:crypto'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Work, workOf } from '#trajectories/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { holdRoute } from '../routes/find-route.ts'
import { ended, type Route } from '../routes/route.ts'
import { asBefore, goalsAgain } from './as-before.rules.ts'
import { termOf, workColumns } from './asked-work.ts'
import { keepChange } from './change-request.ts'
import { regimesOfRequest } from './facts-of.ts'
import { goalsOf, keepGoals } from './goal.store.ts'
import type { HalfYearAsked } from './half-year-asked.ts'
import type { BeginRequest } from './request.shapes.ts'
import { findRequestRow, keepRequest, saveRequest } from './request.store.ts'
import type { CoachingRequest, RequestKind } from './request.ts'

type WorkColumns = ReturnType<typeof workColumns>

/** Preparing may begin before the phase before it is over; nothing starts without a decision. */
export const beginRequest = (house: House, caller: Caller, { route: id, kind }: BeginRequest) =>
  house.db.act(caller, 'coach', async (act) => {
    const route = await holdRoute(act, id)
    if (!route) return notFound()
    await act.look([route], 'coaching')
    if (route.firm !== act.caller.organisation)
      return refused({ because: 'not-your-firm', kind: 'not-allowed' } as const)
    if (ended.some((phase) => phase === route.phase))
      return refused({ because: 'route-is-over', kind: 'conflict' } as const)
    const work = await workFor(act, route, kind)
    const term = await termOf(act, route, kind, work)
    if (!term.done) return term
    const { next } = term.value
    const columns = workColumns({ ...empty, kind }, work, {}, term.value)
    const request = await keepRequest(act, {
      ...{ subject: route.subject, holder: route.holder, route: route.id, firm: route.firm },
      ...{ kind, number: columns.number, reference: newReference(act) },
    })
    if (!request) return refused({ because: 'requested-already', kind: 'conflict' } as const)
    const made = await findRequestRow(act, request)
    if (made && (work || next)) await fillIn(act, made, columns, next)
    return done({ id: request })
  })

/** The trial, or the work that began last of what the route names and what was coached until now. */
async function workFor(act: Act, route: Route, kind: RequestKind): Promise<Work | undefined> {
  if (kind === 'trial') return route.trial ? workOf(act, route.trial) : undefined
  const coached = (await grantedOn(act, [route.id])).findLast((one) => one.kind === 'half-year')?.placement
  const [one, other] = [coached && (await workOf(act, coached)), route.contract && (await workOf(act, route.contract))]
  return one && other ? (one.from > other.from ? one : other) : one || other || undefined
}

/** What is known is not asked again: of the work, and of the half-year before. */
async function fillIn(act: Act, made: CoachingRequest, columns: WorkColumns, next: HalfYearAsked | undefined) {
  if (!next?.asked) return saveRequest(act, made, columns)
  const asks = { ...made, number: columns.number, start: columns.start_day, from: columns.from_day }
  await keepGoals(act, made, goalsAgain(await goalsOf(act, next.asked.id), act.today))
  const before = asBefore(next.asked, await regimesOfRequest(act, asks), columns.number)
  return keepChange(act, made, { ...before, ...known(columns) })
}

/** Without what the work does not say. */
const known = (columns: WorkColumns) =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)) as Partial<WorkColumns>

/** Nothing was filled in yet. */
const empty = {
  ...{ placement: null, employer: null, tasks: null, minutesWeek: null },
  ...{ start: null, from: null, until: null },
} as const

/** To name over the phone: no letter or figure that sounds like another. */
const letters = '23456789ABCDEFGHKMNPRSTVWXYZ'
const newReference = (act: Act) =>
  `JC-${act.today.slice(0, 4)}-${Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')}`
