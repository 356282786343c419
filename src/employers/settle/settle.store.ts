import type { Insertable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type {
  EmployersContactMoment,
  EmployersContactPerson,
  EmployersEmployer,
  EmployersTables,
  EmployersVacancy,
} from '../employers.tables.ts'

/** A row of this region: the act knows which region that is. */
type Row<Table> = Omit<Insertable<Table>, 'region_id'>

const tables = (act: Act) => act.tables<EmployersTables>()

const here = <Columns extends object>(act: Act, rows: readonly Columns[]) =>
  rows.map((row) => ({ ...row, region_id: act.caller.region as string }))

export const keepEmployers = (act: Act, rows: readonly Row<EmployersEmployer>[]) =>
  tables(act).insertInto('employers.employer').values(here(act, rows)).execute()

export const keepContacts = (act: Act, rows: readonly Row<EmployersContactPerson>[]) =>
  tables(act).insertInto('employers.contact_person').values(here(act, rows)).execute()

export const keepMoments = (act: Act, rows: readonly Row<EmployersContactMoment>[]) =>
  tables(act).insertInto('employers.contact_moment').values(here(act, rows)).execute()

export const keepVacancies = (act: Act, rows: readonly Row<EmployersVacancy>[]) =>
  tables(act).insertInto('employers.vacancy').values(here(act, rows)).execute()
