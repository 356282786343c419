import type { Act } from '#platform/public.ts'
import { type Day, type Id, readId } from '#values/public.ts'
import { findEmployerRow, saveSpoken } from './employer.store.ts'
import type { Employer } from './employer.ts'

/** An employer of this region, or nothing: also when the id is no id at all. */
export async function findEmployer(act: Act, id: string): Promise<Employer | undefined> {
  const read = readId<'Employer'>(id)
  return read.done ? findEmployerRow(act, read.value) : undefined
}

/** Somebody spoke to the employer on this day. */
export const spokeTo = (act: Act, employer: Id<'Employer'>, on: Day) => saveSpoken(act, employer, on)
