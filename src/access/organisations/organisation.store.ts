import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
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
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Organisation'> | undefined
}

export const listOrganisations = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.organisation')
    .select(['id', 'name', 'kind', 'hats', 'town', 'phone', 'ended_on'])
    .orderBy('name')
    .execute()
