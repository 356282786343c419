import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id, Lang } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { Opened } from './opened.rules.ts'

/** An account as it stands today: disabled accounts are not found, so they end with the very next request. */
export interface SignedIn {
  readonly account: Id<'Account'>
  readonly subject: Id<'Subject'> | null
  /** Whether it acts for others; and for whom of them it chose to in this session. */
  readonly acts: boolean
  readonly acting: string | null
  readonly name: string
  readonly lang: Lang
  readonly organisation: Id<'Organisation'> | null
  readonly organisationName: string | null
  readonly roles: readonly string[]
  /** Nothing for the token of a program. */
  readonly provenAt: Date | null
}

export async function findSession(act: Act, tokenHash: Buffer): Promise<SignedIn | undefined> {
  const { rows } = await sql<SignedIn>`
    with used as (
      select s.account_id, s.organisation_id, s.proven_at, s.acting_id from access.session s
      left join access.openid_provider p on p.id = s.openid_provider_id
      where s.token_hash = ${tokenHash} and s.expires_at > ${act.now} and s.seen_at > ${act.now}::timestamptz - make_interval(mins => s.idle_minutes)
        and ${isStillOpen(act)}
    ), ${placeOf(act)}`.execute(act.figures())
  return rows[0]
}

/**
 * What another house opened lasts as long as that house is trusted; and one organisation's own provider opens nothing
 * but that organisation, so that it never vouches for anybody's work elsewhere.
 */
const isStillOpen = (act: Act) => sql`
  (p.id is null or p.turned_on and (p.organisation_id is null or s.organisation_id = p.organisation_id and exists (
    select from access.membership m where m.account_id = s.account_id and m.organisation_id = p.organisation_id
      and m.valid_from <= ${act.today} and (m.valid_until is null or m.valid_until >= ${act.today}))))`

/** The account behind a token, with the roles of today; notes the day, so that forgotten tokens can be seen. */
export async function findToken(act: Act, tokenHash: Buffer): Promise<SignedIn | undefined> {
  await sql`update access.api_token set last_used_on = ${act.today}
    where token_hash = ${tokenHash} and last_used_on is distinct from ${act.today}`.execute(act.figures())
  const { rows } = await sql<SignedIn>`
    with used as (
      select t.account_id, t.organisation_id, null::timestamptz as proven_at, null::uuid as acting_id from access.api_token t
      where t.token_hash = ${tokenHash} and t.revoked_at is null
    ), ${placeOf(act)}`.execute(act.figures())
  return rows[0]
}

/**
 * The account with its roles of today in the chosen organisation, or in its first one. Who has two hats of one house and
 * did not choose yet wears none, and may nothing: which of them she speaks for is never guessed.
 */
export const placeOf = (act: Act) => sql`
    seats as (
      select m.account_id, m.organisation_id, array_agg(distinct m.role) as roles
      from access.membership m join used u on u.account_id = m.account_id
      where m.valid_from <= ${act.today} and (m.valid_until is null or m.valid_until >= ${act.today})
      group by m.account_id, m.organisation_id
    ), two_hats as (
      select from seats s join access.organisation o on o.id = s.organisation_id
      group by coalesce(o.parent_id, o.id) having count(*) > 1
    )
    select a.id as account, a.subject_id as subject, a.acts, u.acting_id as acting, a.name, a.lang,
      o.id as organisation, o.name as "organisationName", coalesce(s.roles, '{}') as roles, u.proven_at as "provenAt"
    from used u
    join access.account a on a.id = u.account_id and a.disabled_at is null
    left join seats s on s.organisation_id = u.organisation_id or not exists (select from two_hats)
    left join access.organisation o on o.id = s.organisation_id
    order by (s.organisation_id = u.organisation_id) desc nulls last, o.name
    limit 1`

/** Ends as the region decides: after some time without a sign of life, and in any case after a working day. */
export const keepSession = (
  act: Act,
  session: {
    tokenHash: Buffer
    account: Id<'Account'>
    organisation: Id<'Organisation'> | null
    secondFactor: boolean
    opened?: Opened | undefined
  },
) =>
  sql`
    insert into access.session (token_hash, region_id, account_id, organisation_id, second_factor, created_at, seen_at,
      expires_at, openid_provider_id, openid_level, idle_minutes, proven_at)
    select ${session.tokenHash}, r.id, a.id, ${session.organisation}, ${session.secondFactor}, ${act.now}, ${act.now},
      ${act.now}::timestamptz + make_interval(hours => r.session_hours),
      ${session.opened?.provider ?? null}, ${session.opened?.level ?? null},
      case when a.subject_id is null and not a.acts then r.staff_idle_minutes else r.person_idle_minutes end, ${act.now}
    from access.account a join access.region r on r.id = a.region_id where a.id = ${session.account}`.execute(
    act.figures(),
  )

/** She has just shown again who she is. */
export const markProven = (act: Act, tokenHash: Buffer) =>
  act
    .figures<AccessTables>()
    .updateTable('access.session')
    .set({ proven_at: act.now })
    .where('token_hash', '=', tokenHash)
    .execute()

/** Once a minute is enough: a write for every page would cost more than it tells. */
export const touchSession = (act: Act, tokenHash: Buffer) =>
  sql`update access.session set seen_at = ${act.now}
    where token_hash = ${tokenHash} and seen_at < ${act.now}::timestamptz - interval '1 minute'`.execute(act.figures())

/** What was over once stays over, also when the clock of the server is set back. */
export const dropWhenOver = (act: Act, tokenHash: Buffer) =>
  sql`delete from access.session where token_hash = ${tokenHash} and (expires_at <= ${act.now}
    or seen_at <= ${act.now}::timestamptz - make_interval(mins => idle_minutes))`.execute(act.figures())

export const endSession = (act: Act, tokenHash: Buffer) =>
  act.figures<AccessTables>().deleteFrom('access.session').where('token_hash', '=', tokenHash).execute()

/** All of them, or all but the one that asks. */
export const endSessionsOf = (act: Act, account: Id<'Account'>, except?: Buffer) =>
  act
    .figures<AccessTables>()
    .deleteFrom('access.session')
    .where('account_id', '=', account)
    .$if(except !== undefined, (query) => query.where('token_hash', '!=', except as Buffer))
    .execute()

export async function endSessionById(act: Act, account: Id<'Account'>, id: string): Promise<boolean> {
  const ended = await act
    .figures<AccessTables>()
    .deleteFrom('access.session')
    .where('account_id', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return ended.numDeletedRows > 0n
}

export const listSessions = (act: Act, account: Id<'Account'>) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.session')
    .leftJoin('access.openid_provider', 'access.openid_provider.id', 'openid_provider_id')
    .select(['access.session.id', 'token_hash', 'access.session.created_at', 'seen_at', 'second_factor'])
    .select('button as openedBy')
    .where('account_id', '=', account)
    .where('expires_at', '>', new Date(act.now))
    .where(sql<boolean>`seen_at > ${act.now}::timestamptz - make_interval(mins => idle_minutes)`)
    .orderBy('seen_at', 'desc')
    .execute()

/** Only an organisation where this account has a role today. */
export async function chooseOrganisation(
  act: Act,
  account: Id<'Account'>,
  tokenHash: Buffer,
  organisation: string,
): Promise<boolean> {
  const { rows } = await sql`
    update access.session set organisation_id = ${organisation}
    where token_hash = ${tokenHash} and account_id = ${account} and exists (
      select from access.membership m where m.account_id = ${account} and m.organisation_id = ${organisation}
        and m.valid_from <= ${act.today} and (m.valid_until is null or m.valid_until >= ${act.today}))
      and not exists (select from access.openid_provider p
        where p.id = session.openid_provider_id and p.organisation_id <> ${organisation})
    returning id`.execute(act.figures())
  return rows.length > 0
}

/** For whom this session acts from now on. Whether it may is asked with every request. */
export const chooseActing = (act: Act, account: Id<'Account'>, tokenHash: Buffer, acting: string) =>
  act
    .figures<AccessTables>()
    .updateTable('access.session')
    .set({ acting_id: acting })
    .where('token_hash', '=', tokenHash)
    .where('account_id', '=', account)
    .execute()
