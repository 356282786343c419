import { colleaguesById } from '#access/public.ts'
import { type Caller, type House, keepWayBack, takeWayBack } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { giveLead } from '../cards/change-employer.ts'
import { holdEmployers } from '../cards/find-employer.ts'
import { type LeftBecause, staysBecause } from './lead-many.rules.ts'
import type { LeadOfMany } from './lead-many.shapes.ts'

/** What was done, as it is kept for the way back: who led each, and its version after the change. */
export interface DoneLeading {
  readonly to: string
  readonly items: readonly { readonly id: string; readonly version: number; readonly was: string | null }[]
  readonly left: readonly { readonly id: string; readonly because: LeftBecause }[]
}

export const leadBack = 'employers.lead-many'

/** One lead contact for each of them. Who was changed since it was shown stays as it is, and is said. */
export const leadMany = (house: House, caller: Caller, { employers, to }: LeadOfMany) =>
  house.db.act(caller, 'change-employer', async (act) => {
    if (!(await colleaguesById(act, [to])).has(to))
      return refused({ because: 'no-such-colleague', kind: 'invalid' } as const)
    const held = await holdEmployers(act, employers.map(idOf))
    const items: DoneLeading['items'][number][] = []
    const left: DoneLeading['left'][number][] = []
    for (const { id, version } of employers) {
      const employer = held.get(id)
      const because = staysBecause(employer, version, to)
      if (!employer || because) left.push({ id, because: because ?? 'gone' })
      else {
        await giveLead(act, employer.id, to)
        items.push({ id, version: version + 1, was: employer.lead })
      }
    }
    const back = await keepWayBack(house, act, leadBack, { to, items, left } satisfies DoneLeading)
    return done({ changed: items.length, left, back })
  })

/** Puts back who led each, unless somebody changed it since. */
export const undoLeadMany = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const taken = await takeWayBack<DoneLeading>(house, act, id, leadBack)
    if (!taken.done) return taken
    const { items } = taken.value
    const held = await holdEmployers(act, items.map(idOf))
    let back = 0
    for (const one of items) {
      const employer = held.get(one.id)
      if (!employer || employer.version !== one.version) continue
      await giveLead(act, employer.id, one.was)
      back++
    }
    return done({ back, changedSince: items.length - back })
  })

const idOf = ({ id }: { readonly id: string }) => id
