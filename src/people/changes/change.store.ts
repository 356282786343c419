import type { Updateable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleDossier, PeopleTables } from '../people.tables.ts'

export type Columns = Omit<
  Updateable<PeopleDossier>,
  'id' | 'region_id' | 'subject_id' | 'organisation_id' | 'version' | 'changed_at' | 'changed_by'
>

/** Holds the row, so that two changes come one after the other. */
export const findForChange = (act: Act, id: Id<'Dossier'>) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** Guarded by the version that was read; nothing when somebody else was faster. */
export async function saveChange(
  act: Act,
  id: Id<'Dossier'>,
  readVersion: number,
  columns: Columns,
): Promise<number | undefined> {
  const saved = await act
    .tables<PeopleTables>()
    .updateTable('people.dossier')
    .set({ ...columns, version: readVersion + 1, changed_at: new Date(act.now), changed_by: act.caller.account })
    .where('id', '=', id)
    .where('version', '=', readVersion)
    .returning(['subject_id', 'version'])
    .executeTakeFirst()
  return saved?.version
}
