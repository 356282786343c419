import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id, Instant } from '#values/public.ts'
import { isAboutHer } from './about-her.store.ts'

export interface LogAsked {
  readonly from: Day
  readonly until: Day
  readonly subject: Id<'Subject'> | null
  /** Whose colleagues looked. */
  readonly organisation: Id<'Organisation'> | null
}

/** One row of the log as it was written, with names instead of numbers where they are known. */
export interface LogRow {
  readonly id: string
  readonly at: Instant
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  /** Whose account it is about; empty when it is about a person. */
  readonly about: string | null
  readonly who: string | null
  readonly organisation: string | null
  readonly kind: 'look' | 'change'
  readonly purpose: string
  readonly what: string
  readonly screen: string
}

/** Of the files that the own organisation keeps; the latest first. Row-level security says the same again. */
export async function readLog(act: Act, asked: LogAsked, atMost: number): Promise<readonly LogRow[]> {
  const { rows } = await sql<Omit<LogRow, 'at'> & { at: Date }>`
    select l.id::text as id, l.at, l.subject_id as subject, l.holder_id as holder, b.name as about, a.name as who,
      o.name as organisation, l.kind, l.purpose, l.what, l.screen
    from access.look l
    left join access.account a on a.id = l.account_id
    left join access.account b on b.id = l.subject_id
    left join access.organisation o on o.id = l.organisation_id
    where l.holder_id = ${act.caller.organisation}
      and l.at >= (${asked.from}::date::timestamp at time zone 'Europe/Amsterdam')
      and l.at < ((${asked.until}::date + 1)::timestamp at time zone 'Europe/Amsterdam')
      and (${asked.subject ? isAboutHer(asked.subject) : sql`true`})
      and (${asked.organisation}::uuid is null or l.organisation_id = ${asked.organisation}::uuid)
    order by l.id desc limit ${atMost}`.execute(act.figures())
  return rows.map((row) => ({ ...row, at: row.at.toISOString() as Instant }))
}
