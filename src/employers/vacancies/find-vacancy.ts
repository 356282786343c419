import type { Act } from '#platform/public.ts'
import { type Id, readId } from '#values/public.ts'
import { findVacancyForUpdate, findVacancyRow, vacanciesAt, vacanciesInState, vacanciesWith } from './vacancy.store.ts'
import type { VacancyFacts } from './vacancy.ts'
import { openStates } from './vacancy-steps.rules.ts'

/** A vacancy this team may see, or nothing: also when the id is no id at all. */
export async function findVacancy(act: Act, id: string): Promise<VacancyFacts | undefined> {
  const read = readId<'Vacancy'>(id)
  return read.done ? findVacancyRow(act, read.value) : undefined
}

/** The same, and nobody else changes it until this act is over. */
export async function holdVacancy(act: Act, id: string): Promise<VacancyFacts | undefined> {
  const read = readId<'Vacancy'>(id)
  return read.done ? findVacancyForUpdate(act, read.value) : undefined
}

/** These, as far as one sees them. */
export const someVacancies = async (act: Act, ids: readonly string[]): Promise<readonly VacancyFacts[]> =>
  ids.length > 0 ? vacanciesWith(act, ids) : []

/** The same by their id, and nobody else changes them until this act is over. */
export async function holdVacancies(act: Act, ids: readonly string[]): Promise<ReadonlyMap<string, VacancyFacts>> {
  const held = ids.length > 0 ? await vacanciesWith(act, ids, 'to-change') : []
  return new Map(held.map((vacancy) => [vacancy.id, vacancy]))
}

/** All work somebody can be found for: of our own team, of the region, and in the pool. */
export const openVacancies = (act: Act): Promise<readonly VacancyFacts[]> => vacanciesInState(act, openStates)

export const vacanciesOfEmployer = (act: Act, employer: Id<'Employer'>): Promise<readonly VacancyFacts[]> =>
  vacanciesAt(act, employer)
