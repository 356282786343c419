import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { Stage } from '../stage.rules.ts'
import type { DossierRow } from './to-dossier.rules.ts'

/** With what is sealed, still locked. */
export type StoredDossier = DossierRow & { readonly helps_sealed: Buffer | null; readonly bsn_sealed: Buffer | null }

/** One dossier by its id, or by who keeps it about whom. */
export type DossierRef = Id<'Dossier'> | Read

export async function findDossier(act: Act, ref: DossierRef): Promise<StoredDossier | undefined> {
  const found = act.tables<PeopleTables>().selectFrom('people.dossier').selectAll().where('removed_at', 'is', null)
  if (typeof ref === 'string') return found.where('id', '=', ref).executeTakeFirst()
  return found.where('subject_id', '=', ref.subject).where('organisation_id', '=', ref.holder).executeTakeFirst()
}

export function findDossiers(act: Act, refs: readonly Read[]): Promise<StoredDossier[]> {
  if (refs.length === 0) return Promise.resolve([])
  return act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('removed_at', 'is', null)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('subject_id', 'organisation_id'),
        'in',
        refs.map(({ subject, holder }) => tuple(subject as string, holder as string)),
      ),
    )
    .execute()
}

/** What several organisations keep about the person who asks. */
export const findDossiersOfSubject = (act: Act, subject: Id<'Subject'>): Promise<StoredDossier[]> =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('removed_at', 'is', null)
    .where('subject_id', '=', subject)
    .orderBy('created_at')
    .execute()

/** False when there is no such dossier here. The version stays: nobody typed anything that could be lost. */
export async function saveStage(act: Act, { subject, holder }: Read, stage: Stage, on: Day): Promise<boolean> {
  const { numUpdatedRows } = await act
    .tables<PeopleTables>()
    .updateTable('people.dossier')
    .set({ stage, stage_since: on })
    .where('subject_id', '=', subject)
    .where('organisation_id', '=', holder)
    .where('stage', '<>', stage)
    .executeTakeFirst()
  return numUpdatedRows > 0
}
