import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { EmployersTables } from '../employers.tables.ts'

const named = (act: Act) =>
  act
    .tables<EmployersTables>()
    .selectFrom('employers.vacancy as v')
    .innerJoin('employers.employer as e', 'e.id', 'v.employer_id')

/** What these colleagues brought in and stands in the region or in the pool since this day or longer. */
export async function broughtInBy(act: Act, accounts: readonly Id<'Account'>[], regionSince: Day) {
  const rows = await named(act)
    .select(['v.id', 'v.title', 'e.name as employer', 'v.state', 'v.state_since', 'v.brought_in_by'])
    .where('v.brought_in_by', 'in', [...accounts])
    .where((where) =>
      where.or([
        where('v.state', '=', 'pool'),
        where.and([where('v.state', '=', 'region'), where('v.state_since', '<=', regionSince)]),
      ]),
    )
    .orderBy('v.state_since')
    .orderBy('v.id')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'Vacancy'>,
    title: row.title,
    employer: row.employer,
    inPool: row.state === 'pool',
    since: row.state_since as Day,
    account: row.brought_in_by as Id<'Account'>,
  }))
}

export function titlesOf(act: Act, vacancies: readonly Id<'Vacancy'>[]) {
  return named(act)
    .select(['v.id', 'v.title', 'e.name as employer'])
    .where('v.id', 'in', [...vacancies])
    .execute()
}

export function namesOfEmployers(act: Act, employers: readonly Id<'Employer'>[]) {
  return act
    .tables<EmployersTables>()
    .selectFrom('employers.employer')
    .select(['id', 'name'])
    .where('id', 'in', [...employers])
    .execute()
}
