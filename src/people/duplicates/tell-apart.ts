import { shownNames, type ToldPart } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { dayAt } from '#values/public.ts'
import { apartFrom } from './apart.store.ts'

/** That somebody took care not to take her for another. Who that other is, is not hers to know. */
export async function tellApart(act: Act, person: Read): Promise<ToldPart> {
  const said = await apartFrom(act, person)
  const names = await shownNames(
    act,
    said.map(({ said_by }) => said_by),
  )
  const rows = said.map(({ said_at, said_by }) => ({
    day: dayAt(said_at),
    by: names.get(said_by ?? '') ?? null,
  }))
  return { part: 'apart', item: 'name-and-reach', tables: ['people.apart'], rows }
}
