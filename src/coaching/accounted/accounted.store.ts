import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { AskedRow, EndedRow, GrantedRow, Parties, WorkedRow } from './accounted.ts'

export interface Span {
  readonly from: Day
  readonly until: Day
}

const read = async <T>(act: Act, query: ReturnType<typeof sql<T>>): Promise<readonly T[]> =>
  (await query.execute(act.figures())).rows

/** Of which firm, and paid by whom. */
const between = (row: string, { firm, payer, payerName }: Parties) => {
  const of = (column: string) => sql.ref(`${row}.${column}`)
  const paid = payer
    ? sql`${of('payer_id')} = ${payer}`
    : sql`${of('payer_id')} is null and ${of('payer_name')} = ${payerName}`
  return sql`${of('firm_id')} = ${firm} and ${paid}`
}

export const partiesOf = (act: Act, own: string) =>
  read(
    act,
    sql<Parties>`select distinct firm_id as firm, payer_id as payer, payer_name as "payerName", payer_kind as "payerKind"
      from (select firm_id, payer_id, case when payer_id is null then payer_name end as payer_name, payer_kind
          from coaching.period
        union select firm_id, payer_id, case when payer_id is null then payer_name end, payer_kind
          from coaching.request where received_on is not null) as known
      where (firm_id = ${own} or payer_id = ${own}) and (payer_id is not null or payer_name is not null)
      order by 1, 2, 3`,
  )

export const askedIn = (act: Act, parties: Parties, { from, until }: Span) =>
  read(
    act,
    sql<AskedRow>`select q.id, q.subject_id as subject, q.holder_id as holder, q.received_on as day, q.number, q.phase,
        q.asked_minutes as minutes, coalesce((q.basis -> 'lateness' ->> 'late')::boolean, false) as late
      from coaching.request q where ${between('q', parties)} and q.received_on between ${from} and ${until}
      order by q.received_on, q.id`,
  )

export const grantedIn = (act: Act, parties: Parties, { from, until }: Span) =>
  read(
    act,
    sql<GrantedRow>`select p.id, p.route_id as route, p.subject_id as subject, p.holder_id as holder,
        p.decided_on as day, p.number, p.granted_minutes as minutes
      from coaching.period p where ${between('p', parties)} and p.decided_on between ${from} and ${until}
      order by p.decided_on, p.id`,
  )

/** All help that ran on one of these days. */
export const runningIn = (act: Act, parties: Parties, { from, until }: Span) =>
  read(
    act,
    sql<Pick<GrantedRow, 'id'>>`select p.id from coaching.period p
      where ${between('p', parties)} and p.from_day <= ${until} and coalesce(p.ended_on, p.until_day) >= ${from}
        and coalesce(p.ended_on, p.until_day) >= p.from_day order by p.id`,
  )

export const workedIn = (act: Act, parties: Parties, { from, until }: Span) =>
  read(
    act,
    sql<WorkedRow>`select l.id, l.route_id as route, l.subject_id as subject, l.holder_id as holder, l.day, l.minutes,
        coalesce(l.payer_said, case when l.claim_id is null then 'to-claim' else 'claimed' end) as is
      from coaching.period p join coaching.line l on l.period_id = p.id
      where ${between('p', parties)} and l.state = 'approved' and l.day between ${from} and ${until}
      order by l.day, l.start_minute, l.id`,
  )

const goals = (outcome: string) =>
  sql`(select count(*)::int from jsonb_array_elements(t.results) as r where r ->> 'outcome' = ${outcome})`

export const endedIn = (act: Act, parties: Parties, { from, until }: Span) =>
  read(
    act,
    sql<EndedRow>`select p.id, p.subject_id as subject, p.holder_id as holder, ends.day, p.number,
        ${goals('reached')} as reached, ${goals('partly')} as partly, ${goals('not-reached')} as "notReached",
        t.candidate_grade as "candidateGrade", t.employer_grade as "employerGrade",
        (t.written_at at time zone 'Europe/Amsterdam')::date as "writtenOn"
      from coaching.period p
        cross join lateral (select coalesce(p.ended_on, p.until_day) as day) as ends
        left join coaching.report t on t.period_id = p.id and t.replaced_at is null
      where ${between('p', parties)} and ends.day >= p.from_day and ends.day between ${from} and ${until}
      order by ends.day, p.id`,
  )
