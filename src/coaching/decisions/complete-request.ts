import type { Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { partFacts } from '../requests/facts-of.ts'
import { holdToChange } from '../requests/find-request.ts'
import { isReady } from '../requests/parts.rules.ts'
import { markCompleted } from '../requests/requests-of.ts'
import { isSignedByAll } from '../signatures/is-signed.ts'
import type { CompleteRequest } from './decision.shapes.ts'
import { decisionsOn } from './decision.store.ts'

/** What was missing is there: the clock of the decision goes on. After the time for it is over, one asks anew. */
export const completeRequest = (house: House, caller: Caller, id: string, { on }: CompleteRequest) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id, ['incomplete'])
    if (!held.done) return held
    const request = held.value
    const asked = (await decisionsOn(act, [request.id])).find((one) => one.says === 'incomplete')
    const completed = on ?? act.today
    if (completed > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
    if (!asked?.by || completed < asked.on) return refused({ because: 'before-it-was-asked', kind: 'invalid' } as const)
    if (completed > asked.by) return refused({ because: 'time-is-over', kind: 'conflict', by: asked.by } as const)
    if (!isReady(await partFacts(act, request))) return refused({ because: 'not-ready', kind: 'conflict' } as const)
    if (!(await isSignedByAll(act, request))) return refused({ because: 'not-signed', kind: 'conflict' } as const)
    if (!(await markCompleted(act, request, completed)))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    return done({ id: request.id })
  })
