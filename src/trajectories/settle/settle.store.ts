import type { Insertable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { TrajectoriesProposal, TrajectoriesTables } from '../trajectories.tables.ts'

export const keepProposals = (act: Act, rows: readonly Omit<Insertable<TrajectoriesProposal>, 'region_id'>[]) =>
  act
    .figures<TrajectoriesTables>()
    .insertInto('trajectories.proposal')
    .values(rows.map((row) => ({ ...row, region_id: act.caller.region as string })))
    .execute()
