import type { Insertable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { PeopleDossier, PeopleNote, PeopleTables } from '../people.tables.ts'

/** A row of this region: the act knows which region that is. */
type Row<Table> = Omit<Insertable<Table>, 'region_id'>

const here = <Columns extends object>(act: Act, rows: readonly Columns[]) =>
  rows.map((row) => ({ ...row, region_id: act.caller.region as string }))

/** PostgreSQL takes at most 65,535 values in one statement. */
const rowsAtOnce = 1000

export async function keepDossiers(act: Act, rows: readonly Row<PeopleDossier>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await act
      .figures<PeopleTables>()
      .insertInto('people.dossier')
      .values(here(act, rows.slice(from, from + rowsAtOnce)))
      .execute()
}

export async function keepNotes(act: Act, rows: readonly Row<PeopleNote>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await act
      .figures<PeopleTables>()
      .insertInto('people.note')
      .values(here(act, rows.slice(from, from + rowsAtOnce)))
      .execute()
}
