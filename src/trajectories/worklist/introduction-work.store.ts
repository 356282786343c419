import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { ClockTime, Day, Id } from '#values/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

/** What these colleagues planned or go along to, and did not write down yet. Nobody is named. */
export async function introductionsOfAccounts(act: Act, accounts: readonly Id<'Account'>[]) {
  const { rows: found } = await sql<
    Read & {
      id: Id<'Introduction'>
      vacancy: Id<'Vacancy'>
      day: Day
      time: ClockTime
      plannedBy: Id<'Account'> | null
      companion: Id<'Account'> | null
    }
  >`
    select id, subject_id as subject, holder_id as holder, vacancy_id as vacancy, on_day as day, starts_at as time,
      coalesce(carried_on_by, planned_by) as "plannedBy", companion
    from trajectories.introduction
    where phase = 'planned' and (planned_by = any(${accounts}::uuid[]) or carried_on_by = any(${accounts}::uuid[])
        or companion = any(${accounts}::uuid[]))
    order by on_day, starts_at, id limit 500`.execute(act.figures<TrajectoriesTables>())
  return found
}
