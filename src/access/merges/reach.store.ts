import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import { stateOf } from '../releases/release.rules.ts'
import type { ReachChange, ReachRow, Said, SaidChange } from './narrow.rules.ts'

type Org = Id<'Organisation'>
type Subject = Id<'Subject'>
const tables = (act: Act) => act.figures<AccessTables>()

/** Without those that rest on her own yes: these end and begin with it. */
export async function reachRows(act: Act, subject: Subject, holder: Org): Promise<readonly ReachRow[]> {
  const rows = await tables(act)
    .selectFrom('access.relation')
    .select(['id', 'organisation_id', 'valid_from', 'valid_until'])
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('rests_on', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation_id,
    from: row.valid_from as Day,
    until: row.valid_until as Day | null,
  }))
}

/** From what it was to what it becomes, or back; what somebody changed in between stays. */
export async function saveReach(act: Act, changes: readonly ReachChange[], back = false): Promise<void> {
  for (const { id, before, after } of changes) {
    const [was, is] = back ? [after, before] : [before, after]
    await tables(act)
      .updateTable('access.relation')
      .set({ valid_from: is.from, valid_until: is.until })
      .where('id', '=', id)
      .where('valid_from', '=', was.from)
      .where(sql<boolean>`valid_until is not distinct from ${was.until}::date`)
      .execute()
  }
}

export async function everythingSaid(act: Act, subject: Subject, holder: Org): Promise<readonly Said[]> {
  const rows = await tables(act)
    .selectFrom('access.release')
    .select(['id', 'what', 'audience', 'about_id', 'given_on', 'until_day', 'withdrawn_on', 'refused_at'])
    .select(sql<Date | null>`coalesce(withdrawn_at, refused_at, given_on::timestamptz, asked_at)`.as('at'))
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const moments = { givenOn: row.given_on as Day | null, withdrawnOn: row.withdrawn_on as Day | null }
    const until = row.until_day as Day | null
    return {
      id: row.id,
      key: [row.what, row.audience, row.about_id].join(' '),
      what: row.what,
      state: stateOf({ ...moments, refusedOn: row.refused_at && act.today, until }, act.today),
      until,
      at: row.at?.toISOString() ?? '',
    }
  })
}

export async function saveSaid(act: Act, { ends, shorter }: SaidChange): Promise<void> {
  const ending = {
    ...{ withdrawn_on: act.today, withdrawn_at: new Date(act.now) },
    ...{ withdrawn_by: act.caller.account, withdrawn_how: 'merged' },
  }
  if (ends.length > 0)
    await tables(act)
      .updateTable('access.release')
      .set(ending)
      .where('id', 'in', [...ends])
      .execute()
  for (const { id, after } of shorter)
    await tables(act).updateTable('access.release').set({ until_day: after }).where('id', '=', id).execute()
}

/** As she said it; what she said anew in the meantime stays. */
export async function unsaySaid(act: Act, { ends, shorter }: SaidChange): Promise<void> {
  if (ends.length > 0)
    await sql`
      update access.release r
      set withdrawn_on = null, withdrawn_at = null, withdrawn_by = null, withdrawn_how = null
      where r.id = any(${[...ends]}::uuid[]) and r.withdrawn_how = 'merged' and not exists (
        select from access.release other
        where other.subject_id = r.subject_id and other.holder_id = r.holder_id and other.what = r.what
          and other.audience = r.audience and other.about_id is not distinct from r.about_id
          and other.withdrawn_on is null and other.refused_at is null)`.execute(act.figures())
  for (const { id, before, after } of shorter)
    await tables(act)
      .updateTable('access.release')
      .set({ until_day: before })
      .where('id', '=', id)
      .where(sql<boolean>`until_day is not distinct from ${after}::date`)
      .execute()
}

/** Which of these have a number in the region: it is one person, one number. */
export async function numberedOf(act: Act, subjects: readonly Subject[]): Promise<ReadonlySet<Subject>> {
  const rows = await tables(act)
    .selectFrom('access.subject')
    .select('id')
    .where('id', 'in', [...subjects])
    .where('bsn_hash', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id as Subject))
}

/** Own accounts of these people that are open. */
export async function openAccountsOf(act: Act, subjects: readonly Subject[]) {
  const rows = await tables(act)
    .selectFrom('access.account')
    .select(['id', 'subject_id'])
    .where('subject_id', 'in', [...subjects])
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, subject_id }) => ({ id, subject: subject_id as Subject }))
}

export async function closeAccounts(act: Act, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return
  await tables(act)
    .updateTable('access.account')
    .set({ disabled_at: new Date(at) })
    .where('id', 'in', [...ids])
    .execute()
}

/** What a merge closed at that moment is open again; what somebody closed since stays closed. */
export async function reopenAccounts(act: Act, ids: readonly string[], closedAt: string): Promise<void> {
  if (ids.length === 0) return
  await tables(act)
    .updateTable('access.account')
    .set({ disabled_at: null })
    .where('id', 'in', [...ids])
    .where('disabled_at', '=', new Date(closedAt))
    .execute()
}

/** What was opened in an emergency and was not looked back on, or is not told to her yet. */
export async function emergenciesUnderWay(act: Act, subject: Subject, holder: Org): Promise<boolean> {
  const row = await tables(act)
    .selectFrom('access.emergency')
    .select('id')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where((one) => one.or([one('reviewed_at', 'is', null), one('told_on', '>', act.today)]))
    .executeTakeFirst()
  return row !== undefined
}

/** Requests about rights that both wait for an answer on the same thing. */
export async function sameRequestOpen(act: Act, holder: Org, one: Subject, other: Subject): Promise<boolean> {
  const { rows } = await sql`
    select a.id from access.rights_request a join access.rights_request b
      on b.kind = a.kind and b.about is not distinct from a.about and b.part is not distinct from a.part
        and b.vacancy_id is not distinct from a.vacancy_id
    where a.subject_id = ${one} and b.subject_id = ${other} and a.holder_id = ${holder} and b.holder_id = ${holder}
      and a.answered_at is null and b.answered_at is null limit 1`.execute(act.figures())
  return rows.length > 0
}
