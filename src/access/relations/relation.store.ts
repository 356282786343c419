import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

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

/** From this day on the organisation reaches what the holder keeps about the person, for this purpose. */
export const keepRelation = (act: Act, relation: NewRelation) =>
  act
    .figures<AccessTables>()
    .insertInto('access.relation')
    .values({
      region_id: act.caller.region,
      subject_id: relation.subject,
      holder_id: relation.holder,
      organisation_id: relation.organisation,
      purpose: relation.purpose,
      valid_from: relation.from,
      valid_until: relation.until ?? null,
      created_by: act.caller.account,
    })
    .execute()

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
