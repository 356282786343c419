import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { ClaimsTables } from '../claims.tables.ts'
import type { Receiving } from './receiving.ts'

const table = (act: Act) => act.figures<ClaimsTables>()

export async function findReceiving(act: Act, payer: Id<'Organisation'>): Promise<Receiving | undefined> {
  const row = await table(act)
    .selectFrom('claims.receiving')
    .select(['scheme', 'number', 'street', 'postcode', 'town'])
    .where('payer_id', '=', payer)
    .executeTakeFirst()
  return row && { ...row, scheme: row.scheme as Receiving['scheme'] }
}

export async function keepReceivingRow(act: Act, payer: Id<'Organisation'>, receiving: Receiving): Promise<void> {
  const about = { ...receiving, written_by: act.caller.account, written_at: act.now }
  await table(act)
    .insertInto('claims.receiving')
    .values({ payer_id: payer, region_id: act.caller.region, ...about })
    .onConflict((same) => same.column('payer_id').doUpdateSet(about))
    .execute()
}
