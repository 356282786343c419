import type { Act, Read } from '#platform/public.ts'
import type { PeopleTables } from '../people.tables.ts'

/** Also when it was taken out of the lists: as long as it is kept, it is told. */
export const dossierToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('organisation_id', '=', holder)
    .executeTakeFirst()

export const notesToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.note')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
