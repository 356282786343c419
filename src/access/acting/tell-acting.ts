import type { Act, Read } from '#platform/public.ts'
import { shownNames } from '../told/shown-names.ts'
import type { ToldPart } from '../told/told.ts'
import { actingAbout } from './acting.store.ts'

/** Who acts or acted for her, on what it rests, and who wrote it down. */
export async function tellActing(act: Act, person: Read): Promise<ToldPart> {
  const all = await actingAbout(act, person)
  const names = await shownNames(
    act,
    all.map(({ enteredBy }) => enteredBy),
  )
  const rows = all.map(({ name, kind, reach, restsOn, email, address, from, until, endedOn, enteredBy }) => ({
    ...{ name, kind, reach, restsOn, email, address, from, until, endedOn },
    enteredBy: names.get(enteredBy ?? '') ?? null,
  }))
  return { part: 'acting', item: 'acts-for-her', tables: ['access.acting'], rows }
}
