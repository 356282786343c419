import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'

/** Something about one person that somebody of the firm, or of the payer, has to do. */
export interface ToAct {
  readonly id: string
  readonly account: Id<'Account'>
  readonly since: Day
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
}
export interface ToActByDay extends ToAct {
  readonly until: Day
}
export interface Counted {
  readonly account: Id<'Account'>
  readonly count: number
}

type Accounts = readonly Id<'Account'>[]

const rowsOf = async <T>(act: Act, query: ReturnType<typeof sql<T>>): Promise<readonly T[]> =>
  (await query.execute(act.figures())).rows

/** Who was referred to this firm and waits for its answer: whoever of the firm is asked can give it. */
export const referredTo = (act: Act, firm: string) =>
  rowsOf(
    act,
    sql<ToAct>`select id, ${act.caller.account}::uuid as account, phase_since as since, subject_id as subject, holder_id as holder
      from coaching.route where firm_id = ${firm} and phase = 'referred'`,
  )

/** What this payer has to decide. */
export const askedOf = (act: Act, payer: string) =>
  rowsOf(
    act,
    sql<ToAct>`select id, ${act.caller.account}::uuid as account, coalesce(received_on, phase_since) as since,
        subject_id as subject, holder_id as holder
      from coaching.request where payer_id = ${payer} and phase = 'sent'`,
  )

/** What was sent and is not complete, of the people these coaches help. */
export const incompleteOf = (act: Act, coaches: Accounts) =>
  rowsOf(
    act,
    sql<ToAct>`select q.id, r.coach_id as account, q.phase_since as since, q.subject_id as subject, q.holder_id as holder
      from coaching.route r join coaching.request q on q.route_id = r.id and q.phase = 'incomplete'
      where r.coach_id = any(${coaches}::uuid[])`,
  )

/** Help that ends by that day, where nothing follows and nothing was asked. */
export const endingWithin = (act: Act, coaches: Accounts, by: Day) =>
  rowsOf(
    act,
    sql<ToActByDay>`select r.id, r.coach_id as account, p.from_day as since, p.until_day as until,
        p.subject_id as subject, p.holder_id as holder
      from coaching.route r join coaching.period p on p.route_id = r.id
      where r.coach_id = any(${coaches}::uuid[]) and r.ended_on is null and p.ended_on is null
        and p.until_day between ${act.today}::date and ${by}::date
        and not exists (select from coaching.period later where later.route_id = r.id and later.from_day > p.until_day)
        and not exists (select from coaching.request q where q.route_id = r.id
          and q.phase in ('preparing', 'sent', 'incomplete'))`,
  )

/** Hours that came back from who approves them. */
export const returnedTo = (act: Act, coaches: Accounts) =>
  rowsOf(
    act,
    sql<Counted>`select coach_id as account, count(*)::int as count from coaching.line
      where coach_id = any(${coaches}::uuid[]) and state = 'returned' group by 1`,
  )
