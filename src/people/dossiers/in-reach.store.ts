import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'

/** Whether dossiers of the own organisation, and those that others shared, are listed at all, and with the register. */
export interface Listed {
  readonly own: boolean
  readonly shared: boolean
  /** Whom one sees on their own yes, as `subject:holder`: of them no register. */
  readonly byRelease: readonly string[]
  readonly register: { readonly own: boolean; readonly shared: boolean }
}

/** From which day on a confirmation still counts. */
export interface Reach extends Listed {
  readonly confirmedSince: Day
}

/**
 * Every dossier in reach that is still kept: the own ones by their keeper, those of others by the people that
 * relations name. Row-level security says the same again; this lets two indexes lead instead of the whole region.
 */
export const isInReach = (act: Act, listed: Pick<Listed, 'own' | 'shared'>): RawBuilder<boolean> => sql<boolean>`
  d.removed_at is null${listed.own ? sql`` : sql` and d.organisation_id <> ${act.caller.organisation}`}
  ${listed.shared ? sql`` : sql`and d.organisation_id = ${act.caller.organisation}`}
  and (d.organisation_id = ${act.caller.organisation}
    or d.subject_id = any(array(select r.subject_id from access.relation r
      where r.organisation_id = ${act.caller.organisation} and r.holder_id <> r.organisation_id
        and r.valid_from <= ${act.today}::date and (r.valid_until is null or r.valid_until >= ${act.today}::date))))`

/** Of a row of another room whether it is about somebody who stands in the lists, or among those that these colleagues lead. */
export const isAboutListed = (
  act: Act,
  listed: Pick<Listed, 'own' | 'shared'>,
  row: { readonly subject: RawBuilder<unknown>; readonly holder: RawBuilder<unknown> },
  lead?: string,
): RawBuilder<boolean> => sql<boolean>`(${row.subject}, ${row.holder}) in (
  select d.subject_id, d.organisation_id from people.dossier as d
  where ${isInReach(act, listed)} ${lead ? sql`and d.lead_account_id = ${lead}` : sql``})`
