import { type Merging, mergesAbout, type ReachConflict, reachConflicts, standingOf } from '#access/public.ts'
import { type CoachingConflict, coachingConflicts } from '#coaching/public.ts'
import {
  findOwnPair,
  mergingOf,
  type PairRow,
  type Stays,
  type StaysConflict,
  stays,
  staysConflicts,
} from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { type TrajectoryConflict, trajectoryConflicts } from '#trajectories/public.ts'
import type { Id } from '#values/public.ts'

export type MergeConflict =
  | StaysConflict
  | ReachConflict
  | TrajectoryConflict
  | CoachingConflict
  | 'took-in-another'
  | 'changed-meanwhile'
  | 'too-late'
  | 'later-one-first'

export interface MergeRefusal {
  readonly because: MergeConflict
  readonly kind: 'conflict'
}

export interface TwoDossiers {
  readonly kept: PairRow
  readonly merged: PairRow
  readonly merging: Merging
  /** Why they cannot become one now. */
  readonly conflicts: readonly MergeConflict[]
}

/** Two dossiers of the own organisation, which of them stays, and what is in the way. Both are read, and both are told. */
export async function findTwo(
  act: Act,
  ids: readonly [Id<'Dossier'>, Id<'Dossier'>],
): Promise<TwoDossiers | undefined> {
  const pair = await findOwnPair(act, ids)
  if (!pair) return undefined
  const people = [pair.one, pair.other].map(asStaying)
  const holder = pair.one.organisation_id as Id<'Organisation'>
  await act.look(
    people.map(({ subject }) => ({ subject, holder })),
    'duplicates',
  )
  const subjects = people.map(({ subject }) => subject)
  const standing = await standingOf(act, holder, subjects)
  const [one, other] = people as [Staying, Staying]
  const { kept, merged } = stays(one, other, standing)
  const merging = mergingOf(kept.row, merged.row)
  const took = (await mergesAbout(act, { subject: merged.subject, holder })).some((past) => past.undoneOn === null)
  return {
    ...{ kept: kept.row, merged: merged.row, merging },
    conflicts: [
      ...staysConflicts(kept, merged, standing),
      ...(took ? ['took-in-another' as const] : []),
      ...(await reachConflicts(act, merging)),
      ...(await trajectoryConflicts(act, merging)),
      ...(await coachingConflicts(act, merging)),
    ],
  }
}

type Staying = Stays & { readonly row: PairRow }

const asStaying = (row: PairRow): Staying => ({
  row,
  subject: row.subject_id as Id<'Subject'>,
  id: row.id,
  createdAt: row.created_at.toISOString(),
})
