import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

const kept = (act: Act) =>
  act.tables<PeopleTables>().selectFrom('people.dossier').selectAll().where('removed_at', 'is', null)

/** What every organisation keeps about the person who asks, the first first. */
export const ownDossiers = (act: Act, subject: Id<'Subject'>) =>
  kept(act).where('subject_id', '=', subject).orderBy('created_at').orderBy('id').execute()

/** The same, held: what she says twice at once is said one after the other. */
export const ownDossiersHeld = (act: Act, subject: Id<'Subject'>) =>
  kept(act).where('subject_id', '=', subject).orderBy('created_at').orderBy('id').forUpdate().execute()

export const findHere = (act: Act, id: Id<'Dossier'>) => kept(act).where('id', '=', id).executeTakeFirst()
