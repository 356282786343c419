import { colleaguesById } from '#access/public.ts'
import { type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { addDays, done, readId, readInstant } from '#values/public.ts'
import { findImports } from './import.store.ts'
import { lineOf } from './import-view.ts'
import { undoDays } from './tidy-imports.ts'

/** What the own organisation brought in, newest first. Counts only: nobody is named. */
export const seeImports = (
  house: House,
  caller: Caller,
  { after, size }: { after?: string | undefined; size: number },
) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const records = await findImports(act, size + 1, placeOf(after))
    const people = await colleaguesById(
      act,
      records.flatMap((record) => [record.account_id, record.stored_by]),
    )
    const since = new Date(addDays(act.today, -undoDays))
    const { rows, next } = pageOf(records, size, (record) => [record.previewed_at.toISOString(), record.id])
    return done({ rows: rows.map((record) => lineOf(record, (id) => people.get(id ?? '')?.name ?? null, since)), next })
  })

/** A cursor is somebody else's text. */
function placeOf(after: string | undefined): readonly [string, string] | undefined {
  const [at, id] = readCursor(after, 2) ?? []
  if (typeof at !== 'string' || typeof id !== 'string') return undefined
  return readInstant(at).done && readId(id).done ? [at, id] : undefined
}
