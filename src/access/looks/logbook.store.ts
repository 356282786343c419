import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import { isAboutHer } from './about-her.store.ts'
import type { Logged } from './logbook.rules.ts'

/** Everything about one person, from the first row on, and whose files it was about. */
export async function loggedAbout(act: Act, subject: Id<'Subject'>): Promise<{ rows: Logged[]; files: Read[] }> {
  const { rows } = await sql<Omit<Logged, 'at'> & { at: Date; holder: Read['holder'] }>`
    select l.id::text as id, l.at, l.subject_id as subject, l.holder_id as holder, l.kind, l.what, l.permission, l.purpose,
      concat_ws(' ', l.at at time zone 'UTC', l.account_id, l.permission) as act
    from access.look l
    where l.region_id = ${act.caller.region} and ${isAboutHer(subject)} order by l.id`.execute(act.figures())
  const holders = [...new Set(rows.map(({ holder }) => holder))]
  return {
    rows: rows.map((row) => ({ ...row, at: row.at.toISOString() as Instant })),
    files: holders.map((holder) => ({ subject, holder })),
  }
}
