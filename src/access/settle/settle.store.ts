import type { Insertable } from 'kysely'
import type { Act, PlatformTables } from '#platform/public.ts'
import type {
  AccessAccount,
  AccessMembership,
  AccessOrganisation,
  AccessRelation,
  AccessRelease,
  AccessStandIn,
  AccessTables,
} from '../access.tables.ts'

/** A row of this region: the act knows which region that is. */
type Row<Table> = Omit<Insertable<Table>, 'region_id'>

const tables = (act: Act) => act.figures<AccessTables>()

const here = <Columns extends object>(act: Act, rows: readonly Columns[]) =>
  rows.map((row) => ({ ...row, region_id: act.caller.region as string }))

export const keepInventedRegion = (act: Act, name: string, helpdeskPhone: string) =>
  tables(act)
    .insertInto('access.region')
    .values({ id: act.caller.region, name, invented: true, helpdesk_phone: helpdeskPhone })
    .execute()

/** False when this database has a region already. */
export async function keepAsOnlyOne(act: Act): Promise<boolean> {
  const kept = await act
    .figures<PlatformTables>()
    .insertInto('platform.installation')
    .values({ region_id: act.caller.region, kind: 'invented', loaded_on: act.today })
    .onConflict((conflict) => conflict.doNothing())
    .returning('region_id')
    .executeTakeFirst()
  return kept !== undefined
}

export const keepOrganisations = (act: Act, rows: readonly Row<AccessOrganisation>[]) =>
  tables(act).insertInto('access.organisation').values(here(act, rows)).execute()

export const keepAccounts = (act: Act, rows: readonly Row<AccessAccount>[]) =>
  tables(act).insertInto('access.account').values(here(act, rows)).execute()

export const keepSeats = (act: Act, rows: readonly Row<AccessMembership>[]) =>
  tables(act).insertInto('access.membership').values(here(act, rows)).execute()

export const keepAbsences = (act: Act, rows: readonly Row<AccessStandIn>[]) =>
  tables(act).insertInto('access.stand_in').values(here(act, rows)).execute()

export const keepRelations = (act: Act, rows: readonly Row<AccessRelation>[]) =>
  tables(act).insertInto('access.relation').values(here(act, rows)).execute()

export const keepReleases = (act: Act, rows: readonly Row<AccessRelease>[]) =>
  tables(act).insertInto('access.release').values(here(act, rows)).execute()
