import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Whether anybody has this role in this organisation today. */
export async function isRoleFilled(act: Act, organisation: Id<'Organisation'>, role: string): Promise<boolean> {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.membership as seat')
    .innerJoin('access.account as account', 'account.id', 'seat.account_id')
    .select('seat.id')
    .where('seat.organisation_id', '=', organisation)
    .where('seat.role', '=', role)
    .where('seat.valid_from', '<=', act.today)
    .where((where) => where.or([where('seat.valid_until', 'is', null), where('seat.valid_until', '>=', act.today)]))
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}
