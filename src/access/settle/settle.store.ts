import { type Insertable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
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
