import { sql } from 'kysely'
import type { Way } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

type Two = readonly [Id<'Subject'>, Id<'Subject'>]

/** For both, so that each of them is told. Who said it first stays the one who said it. */
export async function keepApart(act: Act, holder: Id<'Organisation'>, [one, other]: Two): Promise<boolean> {
  const row = { region_id: act.caller.region, holder_id: holder, said_at: act.now, said_by: act.caller.account }
  const kept = await act
    .figures<PeopleTables>()
    .insertInto('people.apart')
    .values([
      { ...row, subject_id: one, other_id: other },
      { ...row, subject_id: other, other_id: one },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .returning('subject_id')
    .execute()
  return kept.length > 0
}

/**
 * Two people stay two people when the dossier of one goes into another: said of the one that stays as well, by who said it and
 * when. It answers from whom; whoever was told apart from her already is not in it.
 */
export async function carryApart(act: Act, { holder, from, to }: Way): Promise<readonly string[]> {
  const { rows } = await sql<{ subject_id: string; other_id: string }>`
    insert into people.apart (region_id, holder_id, subject_id, other_id, said_at, said_by)
    select region_id, holder_id, case subject_id when ${from} then ${to}::uuid else subject_id end,
      case other_id when ${from} then ${to}::uuid else other_id end, said_at, said_by
    from people.apart where holder_id = ${holder} and ${from}::uuid in (subject_id, other_id)
      and ${to}::uuid not in (subject_id, other_id)
    on conflict do nothing
    returning subject_id, other_id`.execute(act.figures())
  return rows.flatMap(({ subject_id, other_id }) => (subject_id === to ? [other_id] : []))
}

/** True when somebody had said it. */
export async function dropApart(act: Act, holder: Id<'Organisation'>, [one, other]: Two): Promise<boolean> {
  const gone = await act
    .figures<PeopleTables>()
    .deleteFrom('people.apart')
    .where('holder_id', '=', holder)
    .where('subject_id', 'in', [one, other])
    .where('other_id', 'in', [one, other])
    .returning('subject_id')
    .execute()
  return gone.length > 0
}

/** From whom somebody was told apart. Ids alone: whoever shows a name looks. */
export const apartFrom = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PeopleTables>()
    .selectFrom('people.apart')
    .select(['subject_id', 'other_id', 'said_at', 'said_by'])
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('said_at')
    .orderBy('other_id')
    .execute()

export const dropApartOf = async (act: Act, { subject, holder }: Read) => {
  for (const side of ['subject_id', 'other_id'] as const)
    await act
      .figures<PeopleTables>()
      .deleteFrom('people.apart')
      .where('holder_id', '=', holder)
      .where(side, '=', subject)
      .execute()
}
