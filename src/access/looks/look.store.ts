import { type RawBuilder, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id, Instant } from '#values/public.ts'
import { isAboutHer } from './about-her.store.ts'

export interface LookRow {
  /** The first of these looks: what one can ask about, also after a later one. */
  readonly look: number
  readonly day: Day
  readonly lastAt: Instant
  readonly account: Id<'Account'> | null
  /** Empty when nobody did it by hand, or when the function stands in its place. */
  readonly name: string
  /** What somebody does there, where safety asks not to say who it is. */
  readonly role: string | null
  /** Acts for her: he looked on her own pages. */
  readonly acts: boolean
  readonly organisation: string
  readonly purpose: string
  readonly permission: string
  readonly what: string[]
  readonly times: number
  readonly changes: number
}

/**
 * What follows from an emergency is read from the day on which she is told of it; the log keeps it from the first moment.
 * Looks and changes of one colleague for one purpose on one day are one line: what matters is who, why
 * and when.
 */
export const listLooks = (act: Act, subject: Id<'Subject'>, atMost: number): Promise<LookRow[]> =>
  readLooks(act, sql`${isAboutHer(subject)} and not ${isHers(act)}`, atMost)

/** What she herself did on her own pages; and what is done there by who reads this. */
const isHers = (act: Act) => sql`(l.account_id is not distinct from ${act.caller.account} or exists (
    select from access.account own where own.id = l.account_id and own.subject_id = l.subject_id))`

/** Everything in the file that one organisation keeps about her, her own looks included: for the file she is given. */
export const looksToTell = (act: Act, { subject, holder }: Read): Promise<LookRow[]> =>
  readLooks(act, sql`${isAboutHer(subject)} and l.holder_id = ${holder}`, 100_000)

async function readLooks(act: Act, whose: RawBuilder<unknown>, atMost: number): Promise<LookRow[]> {
  const { rows } = await sql<Omit<LookRow, 'lastAt' | 'look'> & { lastAt: Date; look: string }>`
    select min(l.id) as look, (l.at at time zone 'Europe/Amsterdam')::date as day, max(l.at) as "lastAt",
      l.account_id as account, case a.shown_as when 'name' then a.name else '' end as name,
      case a.shown_as when 'function' then (
        select m.role from access.membership m
        where m.account_id = l.account_id and m.organisation_id = l.organisation_id
        order by m.valid_from desc limit 1) end as role,
      coalesce(a.acts, false) as acts, coalesce(o.name, '') as organisation, l.purpose, max(l.permission) as permission,
      array_agg(distinct l.what) as what, (count(*) filter (where l.kind = 'look'))::int as times,
      (count(*) filter (where l.kind = 'change'))::int as changes
    from access.look l
    left join access.account a on a.id = l.account_id
    left join access.organisation o on o.id = l.organisation_id
    where ${whose}
      and not (l.purpose in ('emergency', 'emergency-review') and exists (
        select from access.emergency e where e.subject_id = l.subject_id and e.holder_id = l.holder_id
          and e.told_on > ${act.today}::date and l.at >= e.logged_from))
    group by 2, l.account_id, l.organisation_id, a.name, a.shown_as, a.acts, o.name, l.purpose
    order by max(l.at) desc limit ${atMost}`.execute(act.figures())
  return rows.map((row) => ({
    ...row,
    name: row.name ?? '',
    look: Number(row.look),
    lastAt: row.lastAt.toISOString() as Instant,
  }))
}
