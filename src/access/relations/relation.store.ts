import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'

/** The one subject for this BSN in the region, or a new one without. Never tells whether it was there already. */
export async function subjectFor(act: Act, bsnHash: Buffer | null): Promise<Id<'Subject'>> {
  const { rows } = await sql<{ id: Id<'Subject'> }>`select access.subject_for(${bsnHash}) as id`.execute(act.figures())
  const row = rows[0]
  if (!row) throw new Error('No subject came back.')
  return row.id
}

export interface NewRelation {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly organisation: Id<'Organisation'>
  readonly purpose: string
  readonly from: Day
  readonly until?: Day | null
}

/**
 * From this day on the organisation reaches what the holder keeps about the person, for this purpose. False when it
 * does so already on one of these days: two that come at the same moment wait here, so that one end ends all of it.
 */
export async function keepRelation(act: Act, relation: NewRelation): Promise<boolean> {
  const { subject, holder, organisation, purpose, from, until = null } = relation
  const one = `access.relation:${subject}:${holder}:${organisation}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${one}, 0))`.execute(act.figures())
  const { rows } = await sql`
    insert into access.relation (
      region_id, subject_id, holder_id, organisation_id, purpose, valid_from, valid_until, created_by)
    select ${act.caller.region}, ${subject}, ${holder}, ${organisation}, ${purpose}, ${from}, ${until}::date,
      ${act.caller.account}::uuid
    where not exists (
      select from access.relation r
      where r.subject_id = ${subject} and r.holder_id = ${holder} and r.organisation_id = ${organisation}
        and r.rests_on is null and (r.valid_until is null or r.valid_until >= ${from}::date)
        and (${until}::date is null or r.valid_from <= ${until}::date))
    returning id`.execute(act.figures())
  return rows.length > 0
}

export interface RelationRow {
  readonly id: string
  readonly organisation: string
  readonly holder: string
  readonly purpose: string
  readonly from: Day
  readonly until: Day | null
}

/** Who may see the person's file today or later, for what and until when. */
export async function relationsAbout(act: Act, subject: Id<'Subject'>): Promise<readonly RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    select r.id, o.name as organisation, h.name as holder, r.purpose, r.valid_from as "from", r.valid_until as "until"
    from access.relation r
    join access.organisation o on o.id = r.organisation_id join access.organisation h on h.id = r.holder_id
    where r.subject_id = ${subject} and (r.valid_until is null or r.valid_until >= ${act.today})
    order by o.name, r.valid_from`.execute(act.figures())
  return rows
}
