import { sql } from 'kysely'
import { type Tallied, tallied } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { addDays, type Day } from '#values/public.ts'

/** What was confirmed longer ago than this counts as old in the results; fixed, so that a past day stays as it was. */
const oldAfterDays = 42

/** Who is known, where they stand, where they live, what is missing and what is old. */
export const tallyOfPeople = (act: Act, asAt: Day): Promise<readonly Tallied[]> =>
  tallied(
    act,
    'people.tally',
    asAt,
    sql`case when figure = 'confirmed' and kind = 'on' and happened_on < ${addDays(asAt, -oldAfterDays)}::date
      then 'old' else kind end`,
  )
