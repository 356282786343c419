import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import { kindsThatSign, stands } from './acting.rules.ts'
import type { Acting, ActingKind } from './acting.ts'

const tables = (act: Act) => act.figures<AccessTables>()

const rows = (act: Act) =>
  tables(act)
    .selectFrom('access.acting')
    .select([
      'id',
      'subject_id',
      'holder_id',
      'kind',
      'reach',
      'rests_on',
      'name',
      'account_id',
      'email',
      'address',
      'called',
      'letters',
      'valid_from',
      'valid_until',
      'entered_by',
      sql<Day | null>`(ended_at at time zone 'Europe/Amsterdam')::date`.as('ended_on'),
    ])
    .orderBy('valid_from', 'desc')
    .orderBy('id')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const toActing = (row: Row): Acting => ({
  id: row.id as Id<'Acting'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  kind: row.kind as Acting['kind'],
  reach: row.reach as Acting['reach'],
  restsOn: row.rests_on as Acting['restsOn'],
  name: row.name,
  account: row.account_id as Id<'Account'> | null,
  email: row.email,
  address: row.address,
  called: row.called,
  letters: row.letters,
  from: row.valid_from as Day,
  until: row.valid_until as Day | null,
  enteredBy: row.entered_by as Id<'Account'> | null,
  endedOn: row.ended_on,
})

/** Everybody who acts, acted or will act for her, as far as the reader may know; the latest first. */
export async function actingAbout(act: Act, { subject, holder }: { subject: Id<'Subject'>; holder?: Read['holder'] }) {
  const about = rows(act).where('subject_id', '=', subject)
  return (await (holder ? about.where('holder_id', '=', holder) : about).execute()).map(toActing)
}

/** For whom this account acts, acted or will act. */
export const actingBy = async (act: Act, account: Id<'Account'>): Promise<readonly Acting[]> =>
  (await rows(act).where('account_id', '=', account).execute()).map(toActing)

export async function findActing(act: Act, id: string): Promise<Acting | undefined> {
  const row = await rows(act).where('id', '=', id).executeTakeFirst()
  return row && toActing(row)
}

export type NewActing = Omit<Acting, 'id' | 'enteredBy' | 'endedOn'>

/** Nothing when the same acts for her from that day on already. */
export async function keepActing(act: Act, one: NewActing): Promise<Id<'Acting'> | undefined> {
  const kept = await tables(act)
    .insertInto('access.acting')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      account_id: one.account,
      kind: one.kind,
      reach: one.reach,
      rests_on: one.restsOn,
      name: one.name,
      email: one.email,
      address: one.address,
      called: one.called,
      letters: one.letters,
      valid_from: one.from,
      valid_until: one.until,
      entered_by: act.caller.account,
      entered_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Acting'> | undefined
}

/** At this moment. False when it was ended already. */
export async function endActingNow(act: Act, id: Id<'Acting'>): Promise<boolean> {
  const { numUpdatedRows } = await tables(act)
    .updateTable('access.acting')
    .set({ ended_at: act.now, ended_by: act.caller.account })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** She is called otherwise from now on. */
export const renameActing = (act: Act, { subject, holder }: Read, called: string) =>
  tables(act)
    .updateTable('access.acting')
    .set({ called })
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('called', '<>', called)
    .execute()

/** What is over, by itself or ended, and of which she was not told yet. */
export const actingToTell = async (act: Act): Promise<readonly Acting[]> =>
  (
    await rows(act)
      .where('over_told_at', 'is', null)
      .where((eb) => eb.or([eb('ended_at', 'is not', null), eb('valid_until', '<', act.today)]))
      .limit(500)
      .execute()
  ).map(toActing)

export const markActingTold = (act: Act, id: Id<'Acting'>) =>
  tables(act).updateTable('access.acting').set({ over_told_at: act.now }).where('id', '=', id).execute()

/** Of these accounts, who act for others, by name: so that with every answer stands who gave it. */
export async function actingNames(
  act: Act,
  accounts: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(accounts)].filter((id) => id !== null)
  if (asked.length === 0) return new Map()
  const found = await tables(act)
    .selectFrom('access.account')
    .select(['id', 'name'])
    .where('id', 'in', asked)
    .where('acts', '=', true)
    .execute()
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Who gets what is sent to her as well: who acts for her today in everything, and wants letters. */
export const actingToWrite = async (act: Act, subject: Id<'Subject'>): Promise<readonly Acting[]> =>
  (await actingAbout(act, { subject })).filter((one) => one.letters && one.reach === 'all' && stands(one, act.today))

export interface SignsBeside {
  readonly id: Id<'Acting'>
  readonly kind: ActingKind
  readonly name: string
}

/**
 * Who signs beside her today: of two parents the first is enough. The payer that decides on a trial knows nobody who acts
 * for her, so the database answers this one question, about a dossier within the reach of who asks.
 */
export async function signsBeside(act: Act, { subject, holder }: Read): Promise<SignsBeside | undefined> {
  if (act.caller.kind === 'job') return firstWhoSigns(act, { subject, holder })
  const { rows } = await sql<SignsBeside>`
    select id, kind, name from access.signs_beside(${subject}, ${holder}, ${kindsThatSign as string[]}, ${act.today})`.execute(
    act.figures(),
  )
  return rows[0]
}

async function firstWhoSigns(act: Act, person: Read): Promise<SignsBeside | undefined> {
  const all = (await actingAbout(act, person)).filter((one) => kindsThatSign.includes(one.kind))
  const first = all
    .filter((one) => stands(one, act.today))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))[0]
  return first && { id: first.id, kind: first.kind, name: first.name }
}

/** Whose address this is in the region, whoever it is. */
export const findAccountWith = (act: Act, email: string) =>
  tables(act)
    .selectFrom('access.account')
    .select(['id', 'acts', 'disabled_at'])
    .where('email', '=', email)
    .executeTakeFirst()

/** Which of them came in already: who did not can be invited again. */
export async function cameIn(act: Act, accounts: readonly (Id<'Account'> | null)[]): Promise<ReadonlySet<string>> {
  const asked = accounts.filter((id) => id !== null)
  if (asked.length === 0) return new Set()
  const found = await tables(act)
    .selectFrom('access.credential')
    .select('account_id')
    .where('account_id', 'in', asked)
    .where('password_hash', 'is not', null)
    .execute()
  return new Set(found.map((row) => row.account_id))
}
