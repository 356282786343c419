import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Where somebody has a role today; with more than one, she chooses for whom she works now. */
export async function ownOrganisations(act: Act) {
  if (!act.caller.account) return []
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.membership as m')
    .innerJoin('access.organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.id', 'o.name', 'o.kind', 'o.parent_id as parent'])
    .distinct()
    .where('m.account_id', '=', act.caller.account)
    .where('m.valid_from', '<=', act.today)
    .where((where) => where.or([where('m.valid_until', 'is', null), where('m.valid_until', '>=', act.today)]))
    .where('o.ended_on', 'is', null)
    .orderBy('o.name')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as Id<'Organisation'> }))
}
