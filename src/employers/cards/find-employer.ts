import type { Act } from '#platform/public.ts'
import { type Day, type Id, readId } from '#values/public.ts'
import { employersById, findEmployerRow, heldEmployers, saveSpoken } from './employer.store.ts'
import type { Employer } from './employer.ts'

/** An employer of this region, or nothing: also when the id is no id at all. */
export async function findEmployer(act: Act, id: string): Promise<Employer | undefined> {
  const read = readId<'Employer'>(id)
  return read.done ? findEmployerRow(act, read.value) : undefined
}

/** Those of them that are there, by name. */
export const someEmployers = (act: Act, ids: readonly string[]): Promise<Employer[]> => employersById(act, ids)

/** Held in one order, so that two colleagues wait for each other and lose nothing. */
export const holdEmployers = (act: Act, ids: readonly string[]) => heldEmployers(act, ids)

/** Somebody spoke to the employer on this day. */
export const spokeTo = (act: Act, employer: Id<'Employer'>, on: Day) => saveSpoken(act, employer, on)
