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
/** With the day it is about: the first on which one of them ends, or the Monday of the first week. */
export interface CountedByDay extends Counted {
  readonly day: Day
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

/** Help that ends by that day, or ended while its route goes on, where nothing follows and nothing was asked. */
export const endingWithin = (act: Act, coaches: Accounts, by: Day) =>
  rowsOf(
    act,
    sql<ToActByDay>`select r.id, r.coach_id as account, p.from_day as since, p.until_day as until,
        p.subject_id as subject, p.holder_id as holder
      from coaching.route r join coaching.period p on p.route_id = r.id
      where r.coach_id = any(${coaches}::uuid[]) and r.ended_on is null and p.ended_on is null
        and p.until_day <= ${by}::date
        and not exists (select from coaching.period later where later.route_id = r.id and later.from_day > p.until_day)
        and not exists (select from coaching.request q where q.route_id = r.id
          and q.phase in ('preparing', 'sent', 'incomplete'))`,
  )

/** Help that ended since that day, and of which nobody wrote what came of it. */
export const unreportedSince = (act: Act, coaches: Accounts, since: Day) =>
  rowsOf(
    act,
    sql<ToActByDay>`select p.id, r.coach_id as account, p.from_day as since, coalesce(p.ended_on, p.until_day) as until,
        p.subject_id as subject, p.holder_id as holder
      from coaching.route r join coaching.period p on p.route_id = r.id
      where r.coach_id = any(${coaches}::uuid[]) and coalesce(p.ended_on, p.until_day) >= p.from_day
        and coalesce(p.ended_on, p.until_day) between ${since}::date and ${act.today}::date
        and not exists (select from coaching.report t where t.period_id = p.id and t.replaced_at is null)`,
  )

/** Hours that came back from who approves them. */
export const returnedTo = (act: Act, coaches: Accounts) =>
  rowsOf(
    act,
    sql<Counted>`select coach_id as account, count(*)::int as count from coaching.line
      where coach_id = any(${coaches}::uuid[]) and state = 'returned' group by 1`,
  )

/** Claimed hours that who pays does not pay, and that nobody put right yet, with the first day. */
export const unpaidOf = (act: Act, coaches: Accounts) =>
  rowsOf(
    act,
    sql<CountedByDay>`select l.coach_id as account, count(*)::int as count, min(l.day) as day from coaching.line l
      where l.coach_id = any(${coaches}::uuid[]) and l.payer_said = 'refused'
        and not exists (select from coaching.line c where c.counters_id = l.id) group by 1`,
  )

/** Recognitions of this firm that end by that day, with nothing after them, for whoever keeps its papers. */
export const recognitionsEnding = (act: Act, firm: string, by: Day) =>
  rowsOf(
    act,
    sql<CountedByDay>`select ${act.caller.account}::uuid as account, count(*)::int as count, min(until_day) as day
      from coaching.recognition one
      where firm_id = ${firm} and until_day between ${act.today}::date and ${by}::date
        and not exists (select from coaching.recognition later
          where later.firm_id = one.firm_id and later.kind = one.kind and later.from_day > one.until_day)
      having count(*) > 0`,
  )

/** Of how many people no hour of work stands for a whole week, though the room for coaching grows with those hours. */
export const weeksWithoutWork = (act: Act, coaches: Accounts, from: Day, until: Day) =>
  rowsOf(
    act,
    sql<CountedByDay>`select r.coach_id as account, count(distinct r.id)::int as count, min(monday)::date as day
      from coaching.route r join coaching.period p on p.route_id = r.id and p.of_worked
      cross join generate_series(${from}::date, ${until}::date - 6, interval '7 days') as monday
      where r.coach_id = any(${coaches}::uuid[]) and r.ended_on is null
        and p.from_day <= monday::date and monday::date + 6 <= coalesce(p.ended_on, p.until_day)
        and not exists (select from coaching.worked w where w.route_id = r.id and w.gone_at is null
          and w.from_day <= monday::date + 6 and w.until_day >= monday::date)
        and not exists (select from coaching.pause z where z.route_id = r.id
          and z.from_day <= monday::date + 6 and coalesce(z.until_day, 'infinity') >= monday::date)
      group by 1`,
  )

/** Wage values that count and whose day to look again comes by that day: by their work. */
export const valuesToReview = (act: Act, coaches: Accounts, by: Day) =>
  rowsOf(
    act,
    sql<ToActByDay>`select v.placement_id as id, r.coach_id as account, v.from_day as since, v.review_on as until,
        v.subject_id as subject, v.holder_id as holder
      from coaching.route r join coaching.wage_value v on v.route_id = r.id
      where r.coach_id = any(${coaches}::uuid[]) and r.ended_on is null and v.review_on <= ${by}::date
        and not exists (select from coaching.wage_value later
          where later.placement_id = v.placement_id and later.from_day > v.from_day)`,
  )
