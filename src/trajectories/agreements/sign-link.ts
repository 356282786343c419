import { hashOf, newToken } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, done, refused } from '#values/public.ts'
import { findToChange } from '../placements/hold-to-change.ts'
import type { Placement } from '../placements/placement.ts'
import { linkDays } from './agreement.rules.ts'
import { currentAgreement, saveLink, signaturesUnder } from './agreement.store.ts'
import type { Role } from './agreement.ts'
import { mayReadByLink } from './may-read-by-link.ts'

/** A fresh personal link, to hand over by oneself. An earlier link of the same person stops working. */
export const renewSignLink = (house: House, caller: Caller, id: string, role: Role) =>
  house.db.act(caller, 'place', async (act) => {
    const found = await findToChange(act, id, 'agreement')
    if (!found.done) return found
    const placement = found.value
    if (!(await mayReadByLink(act, placement, role)))
      return refused({ because: 'she-signs-first', kind: 'conflict' } as const)
    const path = await newSignPath(act, placement, role)
    return path ? done({ path }) : refused({ because: 'nothing-to-sign', kind: 'conflict' } as const)
  })

/** Nothing when this name is not asked, or stands there already. */
export async function newSignPath(act: Act, placement: Placement, role: Role): Promise<string | undefined> {
  const agreement = await currentAgreement(act, placement.id)
  const names = agreement && placement.phase === 'granted' ? await signaturesUnder(act, agreement.id) : []
  const name = names.find((one) => one.role === role && one.signedOn === null)
  if (!name) return undefined
  const token = newToken()
  const saved = await saveLink(act, name.id, hashOf(token), addDays(act.today, linkDays))
  return saved ? `/sign/${token}` : undefined
}
