import { beginMerge, keepBeforeMerge, mergeReach, reachAfter, seal } from '#access/public.ts'
import { mergeClaims } from '#claims/public.ts'
import { mergeCoaching } from '#coaching/public.ts'
import { mergeDossiers } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { mergeTrajectories } from '#trajectories/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import type { MergeAsked } from './merging.shapes.ts'
import { findTwo, type MergeRefusal } from './two-dossiers.ts'

/** What undoing needs, sealed with the key of the one that stays. */
export const beforeMerge = 'merge_before'

/**
 * Two dossiers of the own organisation become one: each room takes along what is its own, in one act. Nobody sees more by
 * it, no yes reaches further, no line of the log changes; and for thirty days all of it can be undone.
 */
export const mergePeople = (
  house: House,
  caller: Caller,
  ids: readonly [Id<'Dossier'>, Id<'Dossier'>],
  { choices, seen }: MergeAsked,
) =>
  house.db.act(caller, 'merge-people', async (act) => {
    const two = await findTwo(act, ids)
    if (!two) return notFound()
    const { kept, merged, merging, conflicts } = two
    const [conflict] = conflicts
    if (conflict) return refused<MergeRefusal>({ because: conflict, kind: 'conflict' })
    const changed = refused<MergeRefusal>({ because: 'changed-meanwhile', kind: 'conflict' })
    if (seen && (seen.kept !== kept.version || seen.merged !== merged.version)) return changed
    const merge = await beginMerge(act, merging)
    if (!merge) return changed
    const reach = await reachAfter(act, merging)
    const dossiers = await mergeDossiers(house, act, { kept, merged, choices: choices ?? {} })
    if (!dossiers) return changed
    const trajectories = await mergeTrajectories(house, act, merging)
    const coaching = await mergeCoaching(house, act, merging)
    await mergeClaims(house, act, merging)
    const moved = await mergeReach(house, act, merging, reach)
    const before = JSON.stringify({ reach, dossiers, trajectories, coaching, moved })
    const place = { subject: merging.kept, holder: merging.holder, column: beforeMerge }
    await keepBeforeMerge(act, merge, await seal(house, act, place, before))
    await act.tell({ name: 'PeopleMerged', merge })
    return done({ id: kept.id, merge })
  })
