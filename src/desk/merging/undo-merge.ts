import {
  endMerge,
  findMergeToUndo,
  type Moved,
  mergesAbout,
  type ReachBefore,
  sealedValue,
  unmergeReach,
} from '#access/public.ts'
import { unmergeClaims } from '#claims/public.ts'
import { unmergeCoaching } from '#coaching/public.ts'
import { type DossierBefore, findMergedPair, unmergeDossiers } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { unmergeTrajectories } from '#trajectories/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { beforeMerge } from './merge-people.ts'
import type { MergeRefusal } from './two-dossiers.ts'

interface Before {
  readonly reach: ReachBefore
  readonly dossiers: DossierBefore
  readonly trajectories: Moved
  /** Not there of a merge from before there was coaching. */
  readonly coaching?: Moved
  readonly moved: Moved
}

/** Both dossiers as they were. What was written since the merge stays with the one that stayed. */
export const undoMerge = (house: House, caller: Caller, id: Id<'Dossier'>, merge: string) =>
  house.db.act(caller, 'merge-people', async (act) => {
    const no = (because: MergeRefusal['because']) => refused<MergeRefusal>({ because, kind: 'conflict' })
    const found = await findMergeToUndo(act, merge)
    if (!found) return notFound()
    const { holder, kept, merged } = found
    const pair = await findMergedPair(act, found)
    await act.look(
      [kept, merged].map((subject) => ({ subject, holder })),
      'duplicates',
    )
    if (pair?.here.id !== id) return notFound()
    if (!found.beforeSealed || found.undoUntil < act.today) return no('too-late')
    const [latest] = (await mergesAbout(act, { subject: kept, holder })).filter((one) => one.undoneOn === null)
    if (latest?.id !== merge) return no('later-one-first')
    const sealed = await sealedValue(house, act, { subject: kept, holder, column: beforeMerge }, found.beforeSealed)
    if (!sealed) return no('too-late')
    const before = JSON.parse(sealed.open('mediation')) as Before
    if (!(await unmergeDossiers(house, act, { ...pair, was: before.dossiers }))) return no('changed-meanwhile')
    await unmergeTrajectories(house, act, found, before.trajectories)
    await unmergeCoaching(house, act, found, before.coaching ?? {})
    await unmergeClaims(house, act, found, before.coaching ?? {})
    await unmergeReach(house, act, found, before.reach, before.moved)
    await endMerge(act, merge)
    await act.tell({ name: 'MergeUndone', merge })
    return done({ id: pair.here.id, other: pair.gone.id })
  })
