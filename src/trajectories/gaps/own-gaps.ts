import { colleaguesById } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { type Day, done, type Id } from '#values/public.ts'
import type { GapOwner } from '#vocabulary/public.ts'
import { openGapsOfSubject } from './gap.store.ts'

/** What she reads of one step: what it is, who does it, and when. She reads all of it. */
export interface OwnGap {
  readonly id: string
  readonly kind: string
  readonly need: string | null
  readonly owner: GapOwner
  readonly who: string | null
  readonly dueOn: Day | null
  readonly lookAgainOn: Day
}

/** What still has to happen for the person who asks. */
export const seeOwnGaps = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const gaps = await openGapsOfSubject(act, caller.subject as Id<'Subject'>)
    await act.look(gaps, 'own-page')
    const names = await colleaguesById(
      act,
      gaps.map(({ ownerAccount }) => ownerAccount),
    )
    const rows: OwnGap[] = gaps.map(({ id, kind, need, owner, ownerAccount, ownerName, dueOn, lookAgainOn }) => ({
      ...{ id, kind, need, owner, dueOn, lookAgainOn },
      who: names.get(ownerAccount ?? '')?.name ?? ownerName,
    }))
    return done(rows)
  })
