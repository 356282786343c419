import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'

/** How many of something happened in one month, or stand since then, as it was known on a day. Nobody is named. */
export interface Tallied {
  readonly holder: Id<'Organisation'>
  readonly figure: string
  readonly kind: string
  readonly month: string
  readonly number: number
  /** Of these, how many were written down on a later day than they happened. */
  readonly late: number
}

/**
 * The book of counts of one room as it stood at the end of a day. Lines are only added, each with the day since which
 * it is known, so what is asked of a past day is answered the same for ever.
 */
export async function tallied(
  act: Act,
  book: 'people.tally' | 'trajectories.tally',
  asAt: Day,
  kind: RawBuilder<unknown> = sql`kind`,
): Promise<readonly Tallied[]> {
  const { rows } = await sql<Tallied>`
    select holder_id as holder, figure, ${kind} as kind, to_char(happened_on, 'YYYY-MM') as month,
      sum(number)::int as number, (coalesce(sum(number) filter (where known_on > happened_on), 0))::int as late
    from ${sql.table(book)}
    where region_id = ${act.caller.region} and known_on <= ${asAt} and happened_on <= ${asAt}
    group by 1, 2, 3, 4 having sum(number) <> 0`.execute(act.figures())
  return rows
}
