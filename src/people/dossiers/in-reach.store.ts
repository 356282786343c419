import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'

/**
 * Every dossier in reach that is still kept: the own ones by their keeper, those of others by the people that
 * relations name. Row-level security says the same again; this lets two indexes lead instead of the whole region.
 */
export const isInReach = (act: Act): RawBuilder<boolean> => sql<boolean>`d.removed_at is null
  and (d.organisation_id = ${act.caller.organisation}
    or d.subject_id = any(array(select r.subject_id from access.relation r
      where r.organisation_id = ${act.caller.organisation} and r.holder_id <> r.organisation_id
        and r.valid_from <= ${act.today}::date and (r.valid_until is null or r.valid_until >= ${act.today}::date))))`
