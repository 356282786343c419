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
