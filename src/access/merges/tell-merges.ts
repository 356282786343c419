import type { Act, Read } from '#platform/public.ts'
import { shownNames } from '../told/shown-names.ts'
import type { ToldPart } from '../told/told.ts'
import { mergesAbout } from './merge.store.ts'

/** That two files about her became one, and whether that was undone. */
export async function tellMerges(act: Act, person: Read): Promise<ToldPart> {
  const merges = await mergesAbout(act, person)
  const names = await shownNames(
    act,
    merges.flatMap(({ by, undoneBy }) => [by, undoneBy]),
  )
  const rows = merges.map(({ on, by, undoneOn }) => ({ day: on, by: names.get(by ?? '') ?? null, withdrawn: undoneOn }))
  return { part: 'merges', item: 'name-and-reach', tables: ['access.merge'], rows }
}
