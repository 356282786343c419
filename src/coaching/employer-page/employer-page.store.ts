import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'

const table = (act: Act) => act.tables<CoachingTables>()

type At = Read & { readonly route: string; readonly placement: string }

/** An earlier link to the same work stops working. */
export async function keepLink(act: Act, at: At, tokenHash: Buffer, until: Day): Promise<void> {
  const link = { route_id: at.route, token_hash: tokenHash, link_until: until, made_by: act.caller.account }
  await table(act)
    .insertInto('coaching.employer_page')
    .values({
      region_id: act.caller.region,
      subject_id: at.subject,
      holder_id: at.holder,
      placement_id: at.placement,
      ...link,
      made_at: act.now,
    })
    .onConflict((one) => one.column('placement_id').doUpdateSet({ ...link, made_at: act.now }))
    .execute()
}

/** Until when the link to this work counts; nothing without one. */
export async function linkUntil(act: Act, placement: string): Promise<Day | null> {
  const row = await act
    .figures<CoachingTables>()
    .selectFrom('coaching.employer_page')
    .select('link_until')
    .where('placement_id', '=', placement)
    .where('link_until', '>=', act.today)
    .executeTakeFirst()
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

export async function placementByLink(act: Act, tokenHash: Buffer): Promise<Id<'Placement'> | undefined> {
  const row = await act
    .figures<CoachingTables>()
    .selectFrom('coaching.employer_page')
    .select('placement_id')
    .where('token_hash', '=', tokenHash)
    .where('link_until', '>=', act.today)
    .executeTakeFirst()
  return row?.placement_id as Id<'Placement'> | undefined
}
