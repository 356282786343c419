import type { Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { holdRoute } from './find-route.ts'
import { handsOf } from './hands-of.ts'
import { approvePause, endPause, keepPause, pausesOf } from './pause.store.ts'
import { mayPause } from './route.rules.ts'
import type { ApprovePause, EndPause, PauseRoute } from './route.shapes.ts'

/** Sickness, a holiday, a season without work: the route stands still, and nobody coaches on paper. */
export const pauseRoute = (house: House, caller: Caller, id: string, { reason, from, until }: PauseRoute) =>
  house.db.act(caller, 'coach', async (act) => {
    const route = await holdRoute(act, id)
    if (!route) return notFound()
    await act.look([route], 'coaching')
    if (!(await handsOf(act, route, undefined)).includes('firm'))
      return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
    if (!mayPause(route.phase))
      return refused({ because: 'not-from-here', kind: 'conflict', phase: route.phase } as const)
    if (until && until < from) return refused({ because: 'ends-before-it-starts', kind: 'invalid' } as const)
    const kept = await keepPause(act, route, { reason, from, until: until ?? null })
    if (!kept) return refused({ because: 'paused-already', kind: 'conflict' } as const)
    await act.tell({ name: 'RoutePaused', route: route.id, pause: kept })
    return done({ id: kept })
  })

export const endPauseOf = (house: House, caller: Caller, id: string, pause: string, { until }: EndPause) =>
  withPause(house, caller, id, pause, async (act, found) => {
    if (until < found.from) return refused({ because: 'ends-before-it-starts', kind: 'invalid' } as const)
    await endPause(act, found.id, until)
    return done({ id: found.id })
  })

/** What the payer wrote: coaching may go on although the sickness lasts. */
export const approvePauseOf = (house: House, caller: Caller, id: string, pause: string, asked: ApprovePause) =>
  withPause(house, caller, id, pause, async (act, found) => {
    if (asked.on > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
    await approvePause(act, found.id, asked.on, asked.reference)
    return done({ id: found.id })
  })

type Change = (
  act: Parameters<typeof pausesOf>[0],
  pause: Awaited<ReturnType<typeof pausesOf>>[number],
) => Promise<
  | ReturnType<typeof done<{ id: string }>>
  | ReturnType<typeof refused<{ because: 'ends-before-it-starts' | 'not-ahead'; kind: 'invalid' }>>
>

const withPause = (house: House, caller: Caller, id: string, pause: string, change: Change) =>
  house.db.act(caller, 'coach', async (act) => {
    const route = await holdRoute(act, id)
    const found = route && (await pausesOf(act, [route.id])).find((one) => one.id === pause)
    if (!route || !found) return notFound()
    await act.look([route], 'coaching')
    if (!(await handsOf(act, route, undefined)).includes('firm'))
      return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
    return change(act, found)
  })
