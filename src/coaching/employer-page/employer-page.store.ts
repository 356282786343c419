import type { Act, Read } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'

const table = (act: Act) => act.tables<CoachingTables>()

/** Links that count today. Nobody is read for them. */
const standing = (act: Act) =>
  act.figures<CoachingTables>().selectFrom('coaching.employer_page').where('link_until', '>=', act.today)

type At = Read & { readonly route: string; readonly placement: string }

/** An earlier link to the same work stops working. */
export async function keepLink(act: Act, at: At, tokenHash: Buffer, until: Day): Promise<void> {
  const made = { made_by: act.caller.account, made_at: act.now }
  const link = { route_id: at.route, token_hash: tokenHash, link_until: until, ...made }
  await table(act)
    .insertInto('coaching.employer_page')
    .values({
      region_id: act.caller.region,
      subject_id: at.subject,
      holder_id: at.holder,
      placement_id: at.placement,
      ...link,
    })
    .onConflict((one) => one.column('placement_id').doUpdateSet(link))
    .execute()
}

/** Until when the link to this work counts; nothing without one. */
export async function linkUntil(act: Act, placement: string): Promise<Day | null> {
  const row = await standing(act).select('link_until').where('placement_id', '=', placement).executeTakeFirst()
  return (row?.link_until as Day | undefined) ?? null
}

/** False when there was none. */
export async function dropLink(act: Act, placement: string): Promise<boolean> {
  const gone = await table(act)
    .deleteFrom('coaching.employer_page')
    .where('placement_id', '=', placement)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** The work that a link leads to, and the coaching for which it was made. */
export const findByLink = (act: Act, tokenHash: Buffer) =>
  standing(act)
    .select(['placement_id as placement', 'route_id as route'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
