import type { Insertable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleDossier, PeopleTables } from '../people.tables.ts'

export type NewDossier = Omit<Insertable<PeopleDossier>, 'region_id' | 'organisation_id' | 'stage_since'>

/** Nothing when this organisation has the person already. One that was taken out comes back with the new facts. */
export async function keepDossier(act: Act, dossier: NewDossier): Promise<Id<'Dossier'> | undefined> {
  const kept = await act
    .figures<PeopleTables>()
    .insertInto('people.dossier')
    .values({
      ...dossier,
      region_id: act.caller.region,
      organisation_id: act.caller.organisation ?? '',
      stage_since: act.today,
      changed_by: act.caller.account,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['subject_id', 'organisation_id'])
        .doUpdateSet({ ...dossier, removed_at: null, changed_by: act.caller.account, changed_at: new Date(act.now) })
        .where('people.dossier.removed_at', 'is not', null),
    )
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Dossier'> | undefined
}

/** True when it was there to take out, or to bring back: only for the holder itself. */
export async function markRemoved(act: Act, id: Id<'Dossier'>, removed: boolean) {
  const marked = await act
    .tables<PeopleTables>()
    .updateTable('people.dossier')
    .set({ removed_at: removed ? new Date(act.now) : null, changed_by: act.caller.account })
    .where('id', '=', id)
    .where('organisation_id', '=', act.caller.organisation)
    .where('removed_at', removed ? 'is' : 'is not', null)
    .where('merged_into', 'is', null)
    .returning('subject_id')
    .executeTakeFirst()
  return marked !== undefined
}
