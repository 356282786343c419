import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Listed } from './in-reach.store.ts'

/** Where it may not be read it counts as not known, so that no filter and no number tells it after all. */
export const registerKey = (
  act: Act,
  { register, byRelease }: Pick<Listed, 'register' | 'byRelease'>,
) => sql<string>`case
  ${register.own ? sql`` : sql`when d.organisation_id = ${act.caller.organisation} then 'not-known'`}
  ${register.shared ? sql`` : sql`when d.organisation_id <> ${act.caller.organisation} then 'not-known'`}
  ${byRelease.length > 0 ? sql`when d.subject_id || ':' || d.organisation_id = any(${byRelease}::text[]) then 'not-known'` : sql``}
  when d.registered then 'yes' when not d.registered then 'no' else 'not-known' end`
