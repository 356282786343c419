import { readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { screenAgain } from '../screenings/screen-again.ts'
import { screenedPerson } from '../screenings/screened-person.ts'
import { arrangedFor } from './add-gap.ts'
import { isForKeeperAlone } from './gap.rules.ts'
import type { ChangedGap, ClosedGap } from './gap.shapes.ts'
import { findGap, type Gap, saveClosing, saveGap } from './gap.store.ts'

/** Somebody else does it, another day, or in other words. */
export const changeGap = (house: House, caller: Caller, id: Id<'Gap'>, asked: ChangedGap) =>
  house.db.act(caller, 'change-gaps', async (act) => {
    const gap = await gapToChange(act, id)
    if (!gap) return notFound()
    const read = readOver([asked.need, asked.organisation], asked.meant)
    if (!read.done) return read
    const arranged = await arrangedFor(act, asked)
    if (!arranged.done) return arranged
    const next = { ...arranged.value, kind: asked.kind, need: asked.need || null }
    if (!(await saveGap(act, { id, version: asked.version }, next)))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    return done({ id, version: asked.version + 1 })
  })

/** It is there, or it is not needed any more. What it rests on answers its criterion, and people decide anew. */
export const closeGap = (house: House, caller: Caller, id: Id<'Gap'>, { as, restsOn = null }: ClosedGap) =>
  house.db.act(caller, 'change-gaps', async (act) => {
    const gap = await gapToChange(act, id)
    if (!gap) return notFound()
    if (as === 'arranged' && !restsOn) return refused({ because: 'rests-on-what', kind: 'invalid' } as const)
    const closing = { as, restsOn: as === 'arranged' ? restsOn : null }
    if (!(await saveClosing(act, id, closing)))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    const again =
      gap.criterion && closing.restsOn
        ? await screenAgain(act, gap, { criterion: gap.criterion, restsOn: closing.restsOn })
        : undefined
    await act.tell({ name: 'GapClosed', gap: id, subject: gap.subject, holder: gap.holder })
    return done({ id, screening: again ?? null })
  })

/** What only the keeper may read, only the keeper changes. */
async function gapToChange(act: Act, id: Id<'Gap'>): Promise<Gap | undefined> {
  const gap = await findGap(act, id)
  if (!gap) return undefined
  await act.look([gap], 'gap')
  const card = await screenedPerson(act, gap, 'gap')
  return card && (!isForKeeperAlone(gap.kind) || gap.holder === act.caller.organisation) ? gap : undefined
}
