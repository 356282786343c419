import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

interface EndingNear extends Read {
  readonly on: Day
}

/** Told from above, every night: these dossiers are destroyed on their day, and no others. */
export async function keepEndingsNear(act: Act, near: readonly EndingNear[]): Promise<void> {
  const [subjects, holders, days] = [
    near.map((one) => one.subject),
    near.map((one) => one.holder),
    near.map((one) => one.on),
  ]
  await sql`
    with near as (select * from unnest(${subjects}::uuid[], ${holders}::uuid[], ${days}::date[]) as n(subject, holder, day)),
      told as (select d.id, n.day from people.dossier d
        left join near n on n.subject = d.subject_id and n.holder = d.organisation_id
        where d.region_id = ${act.caller.region} and d.erase_on is distinct from n.day)
    update people.dossier d set erase_on = told.day from told where d.id = told.id`.execute(act.figures())
}

/** The dossiers of these colleagues that are destroyed soon. Whose they are is looked at by who shows a name. */
export async function endingsNear(act: Act, accounts: readonly Id<'Account'>[]) {
  if (accounts.length === 0) return []
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'organisation_id', 'lead_account_id', 'erase_on'])
    .where('lead_account_id', 'in', [...accounts])
    .where('erase_on', 'is not', null)
    .where('removed_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.organisation_id as Id<'Organisation'>,
    account: row.lead_account_id as Id<'Account'>,
    on: row.erase_on as Day,
  }))
}
