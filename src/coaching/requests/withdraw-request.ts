import type { Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { holdToChange } from './find-request.ts'
import { saveRequest } from './request.store.ts'

/** Called off by the firm, as long as nothing was decided. */
export const withdrawRequest = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id, ['preparing', 'sent', 'incomplete'])
    if (!held.done) return held
    if (!(await saveRequest(act, held.value, { phase: 'withdrawn', phase_since: act.today })))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    return done({ id: held.value.id })
  })
