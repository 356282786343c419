import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

type Org = Id<'Organisation'>
type Subject = Id<'Subject'>

export const findOrganisationKey = (act: Act, organisation: Org) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.organisation_key')
    .select(['wrapped', 'master_key_id'])
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()

/** Two requests may want the first key at the same moment: the one that comes second uses the key of the first. */
export const keepOrganisationKey = (act: Act, organisation: Org, wrapped: Buffer, masterKeyId: string) =>
  act
    .figures<AccessTables>()
    .insertInto('access.organisation_key')
    .values({ organisation_id: organisation, region_id: act.caller.region, wrapped, master_key_id: masterKeyId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const findPersonKey = (act: Act, subject: Subject, holder: Org, organisation: Org) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.person_key')
    .select('wrapped')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()

export const keepPersonKey = (act: Act, subject: Subject, holder: Org, organisation: Org, wrapped: Buffer) =>
  act
    .figures<AccessTables>()
    .insertInto('access.person_key')
    .values({
      subject_id: subject,
      holder_id: holder,
      organisation_id: organisation,
      region_id: act.caller.region,
      wrapped,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Keys of many people at once, for the holder itself; who has one keeps it. */
export async function keepPersonKeys(
  act: Act,
  holder: Org,
  keys: readonly { readonly subject: Subject; readonly wrapped: Buffer }[],
): Promise<void> {
  await sql`
    insert into access.person_key (subject_id, holder_id, organisation_id, region_id, wrapped)
    select subject, ${holder}::uuid, ${holder}::uuid, ${act.caller.region}::uuid, wrapped
    from unnest(${keys.map(({ subject }) => subject)}::uuid[], ${keys.map(({ wrapped }) => wrapped)}::bytea[])
      as key(subject, wrapped)
    on conflict do nothing`.execute(act.figures())
}

export async function findPersonKeys(
  act: Act,
  holder: Org,
  subjects: readonly Subject[],
): Promise<Map<Subject, Buffer>> {
  const { rows } = await sql<{ subject: Subject; wrapped: Buffer }>`
    select subject_id as subject, wrapped from access.person_key
    where holder_id = ${holder} and organisation_id = ${holder} and subject_id = any(${subjects}::uuid[])`.execute(
    act.figures(),
  )
  return new Map(rows.map(({ subject, wrapped }) => [subject, wrapped]))
}

/** All keys that this organisation holds about people. */
export const allPersonKeys = (act: Act, organisation: Org) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.person_key')
    .select(['subject_id', 'holder_id', 'wrapped'])
    .where('organisation_id', '=', organisation)
    .execute()
