import { randomInt } from 'node:crypto'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Work, workOf } from '#trajectories/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { halfYearOn } from '../periods/half-year.rules.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { holdRoute } from '../routes/find-route.ts'
import { ended, type Route } from '../routes/route.ts'
import { takenOverFrom, workColumns } from './change-request.ts'
import type { BeginRequest } from './request.shapes.ts'
import { findRequestRow, keepRequest, saveRequest } from './request.store.ts'
import type { RequestKind } from './request.ts'

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
    if (await isFollowUp(act, route, kind)) return refused({ because: 'first-period-only', kind: 'conflict' } as const)
    const placement = kind === 'trial' ? route.trial : route.contract
    const work = placement ? await workOf(act, placement) : undefined
    const takenOver = takenOverFrom(route, kind, act.today)
    const request = await keepRequest(act, {
      ...{ subject: route.subject, holder: route.holder, route: route.id, firm: route.firm },
      ...{ kind, number: kind === 'trial' ? null : numberOf(work, takenOver), reference: newReference(act) },
    })
    if (!request) return refused({ because: 'requested-already', kind: 'conflict' } as const)
    const made = work && (await findRequestRow(act, request))
    if (work && made) await saveRequest(act, made, workColumns(made, work, {}, takenOver)) // what is known is not asked again
    return done({ id: request })
  })

const isFollowUp = async (act: Act, route: Route, kind: RequestKind) =>
  kind === 'half-year' &&
  (await grantedOn(act, [route.id])).some((one) => one.kind === 'half-year' && one.endedOn === null)

/** A first period is the first; who takes over in the middle goes on in the half-year that runs, as long as one does. */
const numberOf = (work: Work | undefined, takenOver: Day | null): number =>
  (work && takenOver && halfYearOn(work.from, takenOver)?.number) ?? 1

/** To name over the phone: no letter or figure that sounds like another. */
const letters = '23456789ABCDEFGHKMNPRSTVWXYZ'
const newReference = (act: Act) =>
  `JC-${act.today.slice(0, 4)}-${Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')}`
