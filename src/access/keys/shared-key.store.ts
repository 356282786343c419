import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'

/** One key more for each of these people: the same key, wrapped for one other organisation. */
export async function keepSharedKeys(act: Act, keys: readonly SharedKey[]): Promise<void> {
  const column = <Name extends keyof SharedKey>(name: Name) => keys.map((key) => key[name])
  await sql`
    insert into access.person_key (subject_id, holder_id, organisation_id, region_id, wrapped)
    select subject, holder, organisation, ${act.caller.region}, wrapped
    from unnest(${column('subject')}::uuid[], ${column('holder')}::uuid[], ${column('organisation')}::uuid[],
      ${column('wrapped')}::bytea[]) as key(subject, holder, organisation, wrapped)
    on conflict do nothing`.execute(act.figures())
}

export interface SharedKey {
  readonly subject: string
  readonly holder: string
  readonly organisation: string
  readonly wrapped: Buffer
}
