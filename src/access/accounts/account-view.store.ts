import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'

export interface SeatRow {
  readonly id: string
  readonly organisation: string
  readonly organisationName: string
  readonly role: string
  readonly from: Day
  readonly until: Day | null
}

export interface AccountViewRow {
  readonly id: Id<'Account'>
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly lang: 'nl' | 'en'
  readonly motto: string | null
  readonly digest: 'daily' | 'never'
  readonly shownAs: 'name' | 'function'
  readonly disabledAt: Date | null
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  /** Known at another house, which vouches for her. */
  readonly isLinked: boolean
  readonly seenAt: Date | null
  readonly seats: readonly SeatRow[]
}

/** Professionals; a candidate's own account belongs to her. */
const views = (act: Act) => sql`
  select a.id, a.name, a.email, a.phone, a.lang, a.motto, a.digest, a.shown_as as "shownAs", a.disabled_at as "disabledAt",
    c.password_hash is not null as "hasPassword", c.totp_confirmed_at is not null as "hasSecondFactor",
    exists (select from access.openid_link l where l.account_id = a.id) as "isLinked",
    (select max(s.seen_at) from access.session s where s.account_id = a.id) as "seenAt",
    coalesce((select json_agg(json_build_object('id', m.id, 'organisation', o.id, 'organisationName', o.name,
        'role', m.role, 'from', m.valid_from, 'until', m.valid_until) order by o.name, m.role)
      from access.membership m join access.organisation o on o.id = m.organisation_id
      where m.account_id = a.id and (m.valid_until is null or m.valid_until >= ${act.today})), '[]') as seats
  from access.account a left join access.credential c on c.account_id = a.id
  where a.subject_id is null`

export async function findAccountView(act: Act, account: string): Promise<AccountViewRow | undefined> {
  const { rows } = await sql<AccountViewRow>`${views(act)} and a.id = ${account}`.execute(act.figures())
  return rows[0]
}

/** By name; one row more than fits, so that one knows whether there is a next page. */
export async function listAccountViews(
  act: Act,
  { q, after, size }: { q: string; after: readonly (string | number)[] | undefined; size: number },
): Promise<AccountViewRow[]> {
  const like = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
  const place = after ? sql`and (a.name, a.id::text) > (${after[0]}, ${after[1]})` : sql``
  const { rows } = await sql<AccountViewRow>`${views(act)}
    and (a.name ilike ${like} or a.email ilike ${like}) ${place}
    order by a.name, a.id::text limit ${size + 1}`.execute(act.figures())
  return rows
}
