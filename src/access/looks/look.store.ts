import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id, Instant } from '#values/public.ts'

export interface LookRow {
  readonly day: Day
  readonly lastAt: Instant
  readonly name: string
  readonly organisation: string
  readonly purpose: string
  readonly what: string[]
  readonly times: number
}

/** Looks of one colleague for one purpose on one day are one line: what matters is who, why and when. */
export async function listLooks(act: Act, subject: Id<'Subject'>, atMost: number): Promise<LookRow[]> {
  const { rows } = await sql<Omit<LookRow, 'lastAt'> & { lastAt: Date }>`
    select (l.at at time zone 'Europe/Amsterdam')::date as day, max(l.at) as "lastAt",
      coalesce(a.name, '') as name, coalesce(o.name, '') as organisation, l.purpose,
      array_agg(distinct l.what) as what, count(*)::int as times
    from access.look l
    left join access.account a on a.id = l.account_id
    left join access.organisation o on o.id = l.organisation_id
    where l.subject_id = ${subject} and l.kind = 'look' and l.account_id is distinct from ${act.caller.account}
    group by 1, l.account_id, a.name, o.name, l.purpose
    order by max(l.at) desc limit ${atMost}`.execute(act.figures())
  return rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() as Instant }))
}
