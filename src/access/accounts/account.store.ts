import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id, Lang } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { Administrator } from './account.rules.ts'
import type { AccountDetails } from './account.shapes.ts'

type Account = Id<'Account'>

interface AccountRow {
  readonly name: string
  readonly email: string
  readonly phone?: string | undefined
  readonly lang: string
  readonly motto?: string | undefined
  readonly subject?: Id<'Subject'>
  /** Acts for others, and does nothing else. */
  readonly acts?: boolean
}

const accounts = (act: Act) => act.figures<AccessTables>()

/** Nothing when the region already has an account with this address. */
export async function keepAccount(act: Act, account: AccountRow): Promise<Account | undefined> {
  const kept = await accounts(act)
    .insertInto('access.account')
    .values({
      region_id: act.caller.region,
      name: account.name,
      email: account.email,
      phone: account.phone ?? null,
      lang: account.lang,
      motto: account.motto ?? null,
      subject_id: account.subject ?? null,
      acts: account.acts ?? false,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Account | undefined
}

/** Somebody who may sign in today. */
export const findAccount = (act: Act, account: Account) =>
  accounts(act)
    .selectFrom('access.account')
    .select(['id', 'name', 'email', 'lang', 'phone', 'motto', 'subject_id'])
    .where('id', '=', account)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()

export async function changeDetails(
  act: Act,
  account: Account,
  { name, phone, motto, lang, digest }: AccountDetails,
): Promise<boolean> {
  const changed = await accounts(act)
    .updateTable('access.account')
    .set({ name, phone: phone ?? null, motto: motto ?? null, lang, ...(digest && { digest }) })
    .where('id', '=', account)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export async function keepLang(act: Act, account: Account, lang: Lang): Promise<boolean> {
  const changed = await accounts(act)
    .updateTable('access.account')
    .set({ lang })
    .where('id', '=', account)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** What the people she looks at read: her name, or what she does. False when there is no such professional. */
export async function keepShownAs(act: Act, account: Account, shownAs: 'name' | 'function'): Promise<boolean> {
  const changed = await accounts(act)
    .updateTable('access.account')
    .set({ shown_as: shownAs })
    .where('id', '=', account)
    .where('subject_id', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** False when it was so already, or when there is nobody. */
export async function keepDisabled(act: Act, account: Account, disabled: boolean): Promise<boolean> {
  const changed = await accounts(act)
    .updateTable('access.account')
    .set({ disabled_at: disabled ? act.now : null })
    .where('id', '=', account)
    .where('subject_id', 'is', null)
    .where('disabled_at', disabled ? 'is' : 'is not', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Nothing when the same role is held there on one of these days. */
export async function keepSeat(
  act: Act,
  account: Account,
  organisation: string,
  role: string,
  from: Day,
  until: Day | null = null,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into access.membership (region_id, account_id, organisation_id, role, valid_from, valid_until)
    select ${act.caller.region}, ${account}, o.id, ${role}, ${from}, ${until}
    from access.organisation o
    where o.id = ${organisation} and o.ended_on is null
      and (o.kind <> 'employer' or ${role} in ('employer-side', 'administrator')) and not exists (
      select from access.membership m
      where m.account_id = ${account} and m.organisation_id = o.id and m.role = ${role}
        and (m.valid_until is null or m.valid_until >= ${from}::date)
        and (${until}::date is null or m.valid_from <= ${until}::date))
    returning id`.execute(act.figures())
  return rows[0]?.id
}

/** A role that began only today has had its day as well: from now on it counts no more. */
export async function endSeat(act: Act, account: Account, seat: string, lastDay: Day): Promise<boolean> {
  const { rows } = await sql`
    update access.membership set valid_from = least(valid_from, ${lastDay}::date), valid_until = ${lastDay}::date
    where id = ${seat} and account_id = ${account} and (valid_until is null or valid_until > ${lastDay}::date)
    returning id`.execute(act.figures())
  return rows.length > 0
}

export async function administratorsOn(act: Act, on: Day): Promise<Administrator[]> {
  const rows = await accounts(act)
    .selectFrom('access.membership as m')
    .innerJoin('access.account as a', 'a.id', 'm.account_id')
    .select(['m.account_id as account', 'm.id as seat'])
    .where('m.role', '=', 'administrator')
    .where('a.disabled_at', 'is', null)
    .where('m.valid_from', '<=', on)
    .where((eb) => eb.or([eb('m.valid_until', 'is', null), eb('m.valid_until', '>=', on)]))
    .orderBy('a.created_at')
    .execute()
  return rows
}

export const findContact = (act: Act, account: Account) =>
  accounts(act).selectFrom('access.account').select(['name', 'phone']).where('id', '=', account).executeTakeFirst()
