import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { broughtInBy, namesOfEmployers, titlesOf } from './vacancy-work.store.ts'

/** A vacancy that one of us brought in, and that nobody looks after or nobody answered. */
export interface LeftVacancy {
  readonly id: Id<'Vacancy'>
  readonly title: string
  readonly employer: string
  readonly inPool: boolean
  readonly since: Day
  readonly account: Id<'Account'>
}

/** Back in the pool, or open to the region since this day or longer. */
export const leftVacanciesOf = async (
  act: Act,
  accounts: readonly Id<'Account'>[],
  regionSince: Day,
): Promise<readonly LeftVacancy[]> => (accounts.length === 0 ? [] : broughtInBy(act, accounts, regionSince))

/** How vacancies are called on a line: their title and who offers the work. */
export async function vacancyTitles(act: Act, ids: readonly Id<'Vacancy'>[]) {
  const rows = ids.length === 0 ? [] : await titlesOf(act, [...new Set(ids)])
  return new Map(rows.map(({ id, title, employer }) => [id, { title, employer }]))
}

export async function employerNames(act: Act, ids: readonly Id<'Employer'>[]): Promise<ReadonlyMap<string, string>> {
  const rows = ids.length === 0 ? [] : await namesOfEmployers(act, [...new Set(ids)])
  return new Map(rows.map(({ id, name }) => [id, name]))
}
