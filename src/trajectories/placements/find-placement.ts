import { isAtOwnPages } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { readId } from '#values/public.ts'
import { findPlacementRow, holdPlacementRow, listPlacements } from './placement.store.ts'
import type { Placement } from './placement.ts'

/** Work of somebody in reach, or nothing: also when the id is no id at all. Whoever shows it writes the look. */
export async function findPlacement(act: Act, id: string): Promise<Placement | undefined> {
  const read = readId<'Placement'>(id)
  return read.done ? ifStillHere(act, await findPlacementRow(act, read.value)) : undefined
}

/** The same, and nobody else changes it until this act is over. */
export async function holdPlacement(act: Act, id: string): Promise<Placement | undefined> {
  const read = readId<'Placement'>(id)
  return read.done ? ifStillHere(act, await holdPlacementRow(act, read.value)) : undefined
}

/** Her trials for which names are asked. */
export const grantedTrialsOf = (act: Act, { subject, holder }: Read): Promise<readonly Placement[]> =>
  listPlacements(act, { subject, holder, kinds: ['trial'], phases: ['granted'] })

/** Who was taken out of the lists is not placed, changed or ended any more. */
async function ifStillHere(act: Act, placement: Placement | undefined): Promise<Placement | undefined> {
  if (!placement || isAtOwnPages(act.caller)) return placement
  return (await findCard(act, placement)) && placement
}
