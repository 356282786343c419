import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** A professional as colleagues of other organisations know them. */
export interface Colleague {
  readonly id: Id<'Account'>
  readonly name: string
  readonly phone: string | null
  readonly organisation: string | null
}

const colleagues = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account as account')
    .leftJoin('access.membership as seat', 'seat.account_id', 'account.id')
    .leftJoin('access.organisation as organisation', 'organisation.id', 'seat.organisation_id')
    .select(['account.id', 'account.name', 'account.phone', 'organisation.name as organisation'])
    .distinctOn('account.id')
    .where('account.subject_id', 'is', null)
    .orderBy('account.id')
    .orderBy('seat.valid_from', 'desc')

/** Also who left: what they did is still said by name. */
export async function colleaguesById(
  act: Act,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Colleague>> {
  const asked = [...new Set(ids)].filter((id) => id !== null)
  const found = asked.length ? await colleagues(act).where('account.id', 'in', asked).execute() : []
  return new Map((found as Colleague[]).map((colleague) => [colleague.id, colleague]))
}

/** Who works here today and has one of these roles, by name. */
export async function colleaguesWithRole(act: Act, roles: readonly string[]): Promise<readonly Colleague[]> {
  const found = await colleagues(act)
    .where('account.disabled_at', 'is', null)
    .where('seat.role', 'in', [...roles])
    .where('seat.valid_from', '<=', act.today)
    .where((where) => where.or([where('seat.valid_until', 'is', null), where('seat.valid_until', '>=', act.today)]))
    .execute()
  return (found as Colleague[]).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** Who works for the same organisation as the caller today, with one of these roles, by name. */
export async function colleaguesHere(act: Act, roles: readonly string[]): Promise<readonly Colleague[]> {
  const found = await colleagues(act)
    .where('account.disabled_at', 'is', null)
    .where('seat.organisation_id', '=', act.caller.organisation)
    .where('seat.role', 'in', [...roles])
    .where('seat.valid_from', '<=', act.today)
    .where((where) => where.or([where('seat.valid_until', 'is', null), where('seat.valid_until', '>=', act.today)]))
    .execute()
  return (found as Colleague[]).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** Where a letter to one colleague goes, while he works here. */
export async function emailOf(act: Act, account: Id<'Account'>): Promise<string | undefined> {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select('email')
    .where('id', '=', account)
    .where('subject_id', 'is', null)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return found?.email
}

/** Where letters go to those who guard privacy at one organisation today. */
export async function privacyOfficersAt(act: Act, organisation: Id<'Organisation'>) {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.account as account')
    .innerJoin('access.membership as seat', 'seat.account_id', 'account.id')
    .select('account.email')
    .distinct()
    .where('seat.organisation_id', '=', organisation)
    .where('seat.role', '=', 'privacy-officer')
    .where('account.disabled_at', 'is', null)
    .where('seat.valid_from', '<=', act.today)
    .where((where) => where.or([where('seat.valid_until', 'is', null), where('seat.valid_until', '>=', act.today)]))
    .execute()
  return found.map(({ email }) => email)
}
