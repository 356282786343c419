import type { Act, Read } from '#platform/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

/** What left the house by now: a question taken back within its ten seconds was never one. */
export const proposalsToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('leaves_at', '<=', new Date(act.now))
    .orderBy('asked_at')
    .execute()
