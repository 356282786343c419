import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { ClaimsTables } from '../claims.tables.ts'

const table = (act: Act) => act.tables<ClaimsTables>()

export const keepSettled = (act: Act, id: Id<'Claim'>, on: Day) =>
  table(act).updateTable('claims.claim').set({ settled_on: on }).where('id', '=', id).execute()

export const keepReclaimed = (act: Act, ids: readonly string[], on: Day) =>
  table(act)
    .updateTable('claims.line')
    .set({ reclaimed_on: on })
    .where('id', 'in', [...ids])
    .execute()
