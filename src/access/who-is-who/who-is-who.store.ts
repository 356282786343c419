import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export interface ColleagueRow {
  readonly account: Id<'Account'>
  readonly name: string
  readonly roles: string[]
  readonly motto: string | null
  readonly phone: string | null
  readonly hasPortrait: boolean
  readonly standIn: { readonly name: string; readonly until: Day } | null
}

export interface TeamRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly town: string | null
  readonly phone: string | null
  readonly people: readonly ColleagueRow[]
}

/** Organisations of today, each with who works there today; somebody with two organisations stands in both. */
export async function listTeams(act: Act): Promise<TeamRow[]> {
  const { rows } = await sql<TeamRow>`
    with seats as (
      select m.organisation_id, m.account_id, array_agg(distinct m.role) as roles from access.membership m
      where m.valid_from <= ${act.today} and (m.valid_until is null or m.valid_until >= ${act.today})
      group by m.organisation_id, m.account_id
    ), away as (
      select distinct on (i.absent_id) i.absent_id, s.name, i.valid_until
      from access.stand_in i join access.account s on s.id = i.stand_in_id
      where i.valid_from <= ${act.today} and i.valid_until >= ${act.today} and i.ended_at is null
      order by i.absent_id, i.valid_until desc
    )
    select o.id, o.name, o.kind, o.town, o.phone, coalesce(
      json_agg(json_build_object('account', a.id, 'name', a.name, 'roles', seats.roles, 'motto', a.motto,
        'phone', a.phone, 'hasPortrait', p.account_id is not null, 'standIn', case when away.name is null then null
          else json_build_object('name', away.name, 'until', away.valid_until) end) order by a.name)
      filter (where a.id is not null), '[]') as people
    from access.organisation o
    left join seats on seats.organisation_id = o.id
    left join access.account a on a.id = seats.account_id and a.disabled_at is null and a.subject_id is null
    left join away on away.absent_id = a.id
    left join access.portrait p on p.account_id = a.id
    where o.ended_on is null
    group by o.id order by o.name`.execute(act.figures())
  return rows
}

/** A dozen people who can look at their own pages. */
export const listCandidatesWithAccount = (act: Act, atMost: number) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select(['id as account', 'name'])
    .where('subject_id', 'is not', null)
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .limit(atMost)
    .execute()

/** Who acts for others. */
export const listActingAccounts = (act: Act, atMost: number) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account as a')
    .select(['a.id as account', 'a.name'])
    .where('a.acts', '=', true)
    .where('a.disabled_at', 'is', null)
    .orderBy('a.name')
    .limit(atMost)
    .execute()
