import type { Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { keepInstallation, keepRegion } from './region.store.ts'

export interface NewRegion {
  readonly name: string
  readonly invented: boolean
  readonly helpdeskPhone?: string
}

/** Takes one of the two doors, once: an invented and a real region never share a database. */
export const startRegion = (house: House, guest: Caller, region: NewRegion) =>
  house.db.act(guest, 'start-region', async (act) => {
    const id = await keepRegion(act, region)
    const first = await keepInstallation(act, id, region.invented ? 'invented' : 'real')
    return first ? done(id) : refused({ because: 'already-a-region', kind: 'conflict' } as const)
  })
