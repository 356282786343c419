import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'

/** What goes from the log of looks and acts, and what it may not take along. */
export interface OldLooks {
  readonly before: Day
  /** Older than this as well, and never less than five. */
  readonly years: number
  /** The key of the law that says so. */
  readonly rule: string
  /** Whose rows stay, and with them all that came later. */
  readonly kept: readonly Id<'Subject'>[]
}

export interface Gone {
  readonly seq: number
  readonly hash: string
  readonly rows: number
  readonly day: Day
}

/** One stretch of the oldest rows; nothing when none is old enough. The database itself says what is too young. */
export async function destroyStretch(act: Act, { before, years, rule, kept }: OldLooks, atMost: number) {
  const { rows } = await sql<{ seq: string; hash: Buffer; rows: string; day: Day }>`
    select * from access.destroy_looks(${before}, ${years}, ${rule}, ${kept}::uuid[], ${atMost})`.execute(act.figures())
  return rows.map(
    (row): Gone => ({
      seq: Number(row.seq),
      hash: row.hash.toString('hex'),
      rows: Number(row.rows),
      day: row.day,
    }),
  )[0]
}

/** How many rows are from before a day, as far as the first about somebody whose file must stay. A number alone. */
export async function countOldLooks(act: Act, { before, kept }: Pick<OldLooks, 'before' | 'kept'>): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select count(*)::int as rows from access.look l
    where l.region_id = ${act.caller.region} and l.at < ${before}::date at time zone 'Europe/Amsterdam'
      and l.id < coalesce((select min(k.id) from access.look k where k.region_id = ${act.caller.region}
        and k.subject_id = any(${kept}::uuid[])), 9223372036854775807)`.execute(act.figures())
  return rows[0]?.rows ?? 0
}

export interface DestroyedLooks {
  readonly on: Day
  readonly rows: number
  readonly firstDay: Day
  readonly lastDay: Day
}

/** What was destroyed of the log, the latest first. */
export async function destroyedLooks(act: Act, limit: number): Promise<readonly DestroyedLooks[]> {
  const { rows } = await sql<Omit<DestroyedLooks, 'rows'> & { rows: string }>`
    select on_day as on, sum(rows) as rows, min(first_day) as "firstDay", max(last_day) as "lastDay"
    from access.look_destruction group by on_day order by on_day desc limit ${limit}`.execute(act.figures())
  return rows.map((row) => ({ ...row, rows: Number(row.rows) }))
}
