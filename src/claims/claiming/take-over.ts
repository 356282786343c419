import type { Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { markTakenOver } from './claim.store.ts'
import { holdClaim } from './find-claim.ts'

/** Somebody of the firm typed it over in the portal of who pays, or did not yet after all. */
export const takeOver = (house: House, caller: Caller, id: string, isTaken: boolean) =>
  house.db.act(caller, 'claim-hours', async (act) => {
    const claim = await holdClaim(act, id)
    if (!claim) return notFound()
    if (claim.firm !== caller.organisation) return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
    await markTakenOver(act, claim.id, isTaken ? act.today : null)
    return done({ id: claim.id })
  })
