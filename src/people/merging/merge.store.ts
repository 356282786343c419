import { type Selectable, sql, type Updateable } from 'kysely'
import type { Merging, Way } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleDossier, PeopleTables } from '../people.tables.ts'

export type PairRow = Selectable<PeopleDossier>

/** False when somebody changed or took out one of the two in between. */
export async function markMerged(act: Act, merged: PairRow, into: string): Promise<boolean> {
  const gone = await act
    .figures<PeopleTables>()
    .updateTable('people.dossier')
    .set({ removed_at: new Date(act.now), merged_into: into })
    .where('id', '=', merged.id)
    .where('version', '=', merged.version)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return gone.numUpdatedRows > 0n
}

export const unmarkMerged = (act: Act, id: string) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.dossier')
    .set({ removed_at: null, merged_into: null })
    .where('id', '=', id)
    .execute()

/** Guarded by the version that was read. */
export async function saveMerged(act: Act, kept: PairRow, columns: Updateable<PeopleDossier>): Promise<boolean> {
  const saved = await act
    .figures<PeopleTables>()
    .updateTable('people.dossier')
    .set({
      ...columns,
      ...{ version: kept.version + 1, changed_at: new Date(act.now), changed_by: act.caller.account },
    })
    .where('id', '=', kept.id)
    .where('version', '=', kept.version)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** Where the address of a dossier leads that went into another: an id alone, for who may see that other. */
export async function findFormer(act: Act, former: Id<'Dossier'>): Promise<Id<'Dossier'> | undefined> {
  const stayed = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select('id')
    .where('removed_at', 'is', null)
    .where(sql<boolean>`former_ids <> '{}' and former_ids @> array[${former}::uuid]`)
    .executeTakeFirst()
  return stayed?.id as Id<'Dossier'> | undefined
}

/** The dossier that stays, as it is now, and the one that went: held until the end of the act. */
export async function findMergedPair(act: Act, { holder, kept, merged }: Merging) {
  const rows = await act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('organisation_id', '=', holder)
    .where('subject_id', 'in', [kept, merged])
    .orderBy('id')
    .forUpdate()
    .execute()
  const here = rows.find((row) => row.subject_id === kept && row.removed_at === null)
  const gone = rows.find((row) => row.subject_id === merged && row.merged_into !== null)
  return here && gone ? { here, gone } : undefined
}

/** How many of each would go along. */
export async function countWith(act: Act, holder: Id<'Organisation'>, subject: Id<'Subject'>) {
  const { rows } = await sql<{ notes: number; documents: number }>`
    select (select count(*)::int from people.note where holder_id = ${holder} and subject_id = ${subject}) as notes,
      (select count(*)::int from people.document where holder_id = ${holder} and subject_id = ${subject}
        and removed_at is null) as documents`.execute(act.figures())
  return rows[0] ?? { notes: 0, documents: 0 }
}

/** Of what she said of one part in both, the later counts: the other is history, as when she says something new. */
export async function overtakeStatements(act: Act, { holder, from, to }: Way): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update people.own_statement s set over_at = ${act.now}
    where s.holder_id = ${holder} and s.subject_id in (${from}, ${to}) and s.over_at is null and exists (
      select from people.own_statement other
      where other.holder_id = ${holder} and other.subject_id in (${from}, ${to}) and other.subject_id <> s.subject_id
        and other.part = s.part and other.over_at is null and (other.said_at, other.id) > (s.said_at, s.id))
    returning s.id`.execute(act.figures())
  return rows.map(({ id }) => id)
}

/** They count again, where she said nothing else since. */
export async function bringBackStatements(act: Act, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update people.own_statement s set over_at = null
    where s.id = any(${[...ids]}::uuid[]) and not exists (
      select from people.own_statement other
      where other.subject_id = s.subject_id and other.holder_id = s.holder_id and other.part = s.part
        and other.over_at is null)`.execute(act.figures())
}
