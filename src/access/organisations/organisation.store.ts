import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { NewOrganisation } from './organisation.shapes.ts'

/** Nothing when the region already has an organisation of this name. */
export async function keepOrganisation(
  act: Act,
  organisation: NewOrganisation,
): Promise<Id<'Organisation'> | undefined> {
  const kept = await act
    .figures<AccessTables>()
    .insertInto('access.organisation')
    .values({
      region_id: act.caller.region,
      name: organisation.name,
      kind: organisation.kind,
      hats: organisation.hats ?? [],
      town: organisation.town ?? null,
      phone: organisation.phone ?? null,
      parent_id: organisation.parent ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Organisation'> | undefined
}

/** With how many people work there today. */
export async function listOrganisations(act: Act): Promise<OrganisationRow[]> {
  const { rows } = await sql<OrganisationRow>`${organisations(act)} order by o.ended_on is not null, o.name`.execute(
    act.figures(),
  )
  return rows
}

export async function kindOf(act: Act, id: string | null): Promise<string | null> {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.organisation')
    .select('kind')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.kind ?? null
}

export async function findOrganisation(act: Act, id: string): Promise<OrganisationRow | undefined> {
  const { rows } = await sql<OrganisationRow>`${organisations(act)} where o.id = ${id}`.execute(act.figures())
  return rows[0]
}

const organisations = (act: Act) => sql`
  select o.id, o.name, o.kind, o.hats, o.town, o.phone, o.parent_id as parent, o.ended_on as "endedOn",
    (select count(distinct m.account_id)::int from access.membership m join access.account a on a.id = m.account_id
      where m.organisation_id = o.id and a.disabled_at is null
        and m.valid_from <= ${act.today} and (m.valid_until is null or m.valid_until >= ${act.today})) as people
  from access.organisation o`

/** Nothing when it is not there; `name-in-use` when another one carries the name, or takes it at this moment. */
export async function changeOrganisationRow(act: Act, id: string, to: NewOrganisation): Promise<Changed> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`access.organisation:${act.caller.region}`}, 0))`.execute(
    act.figures(),
  )
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from access.organisation where name = ${to.name} and id <> ${id}) as taken`.execute(
    act.figures(),
  )
  if (rows[0]?.taken) return 'name-in-use'
  const changed = await act
    .figures<AccessTables>()
    .updateTable('access.organisation')
    .set({ name: to.name, kind: to.kind, hats: to.hats ?? [], town: to.town ?? null, phone: to.phone ?? null })
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n ? 'changed' : 'not-there'
}

type Changed = 'changed' | 'name-in-use' | 'not-there'

/** Only where nobody works any more, today or later. */
export async function endOrganisationRow(act: Act, id: string): Promise<boolean> {
  const { rows } = await sql`
    update access.organisation o set ended_on = ${act.today}
    where o.id = ${id} and o.ended_on is null and not exists (
      select from access.membership m join access.account a on a.id = m.account_id
      where m.organisation_id = o.id and a.disabled_at is null
        and (m.valid_until is null or m.valid_until >= ${act.today}))
    returning o.id`.execute(act.figures())
  return rows.length > 0
}

export interface OrganisationRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly hats: string[]
  readonly town: string | null
  readonly phone: string | null
  readonly parent: string | null
  readonly endedOn: Day | null
  readonly people: number
}

export async function namesOfOrganisations(act: Act, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.organisation')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
