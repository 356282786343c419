import type { Act, Read } from '#platform/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

const tables = (act: Act) => act.tables<TrajectoriesTables>()

export const placementsToTell = (act: Act, { subject, holder }: Read) =>
  tables(act)
    .selectFrom('trajectories.placement')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('made_at')
    .execute()

export const termsToTell = (act: Act, { subject, holder }: Read) =>
  tables(act)
    .selectFrom('trajectories.placement_term')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('written_at')
    .execute()

export const agreementsToTell = (act: Act, { subject, holder }: Read) =>
  tables(act)
    .selectFrom('trajectories.agreement')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('made_at')
    .execute()

export const signaturesToTell = (act: Act, { subject, holder }: Read) =>
  tables(act)
    .selectFrom('trajectories.signature')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('agreement_id')
    .orderBy('role')
    .execute()
