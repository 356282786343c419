import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export interface OrganisationInList {
  readonly id: Id<'Organisation'>
  readonly name: string
  readonly kind: string
  /** The house of which this is a hat. */
  readonly parent: string | null
}

/** The partners one can work with today, by name. */
export async function organisationsHere(act: Act): Promise<readonly OrganisationInList[]> {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.organisation')
    .select(['id', 'name', 'kind', 'parent_id as parent'])
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>', act.today)]))
    .orderBy('name')
    .execute()
  return found as OrganisationInList[]
}

/** Of everybody, also who is no partner any more: how long something is kept goes by what they were. */
export async function kindsOfOrganisations(act: Act): Promise<ReadonlyMap<string, string>> {
  const found = await act.figures<AccessTables>().selectFrom('access.organisation').select(['id', 'kind']).execute()
  return new Map(found.map(({ id, kind }) => [id, kind]))
}
