import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { keeperOnlyKinds } from '#vocabulary/public.ts'
import type { TrajectoriesGap, TrajectoriesTables } from '../trajectories.tables.ts'
import { talkGoesOn } from './gap.rules.ts'
import type { GapsQuestion } from './gap.shapes.ts'
import { toGap } from './gap.store.ts'

/** Of whom a gap is, as a condition on its row: people tell who stands in the lists of who asks. */
export type Listed = (
  row: { readonly subject: RawBuilder<unknown>; readonly holder: RawBuilder<unknown> },
  lead?: string,
) => RawBuilder<boolean>

const row = { subject: sql`g.subject_id`, holder: sql`g.holder_id` }

/** What the reader may know of each gap: the list, its filters, its counts and its file all say this and no more. */
const told = (act: Act) => {
  const closed = sql`(g.kind = any(${keeperOnlyKinds}::text[]) and g.holder_id <> ${act.caller.organisation})`
  const day = sql<string>`case when ${closed} then g.look_again_on else least(g.due_on, g.look_again_on) end`
  return {
    day,
    kind: sql<string>`case when ${closed} then ${talkGoesOn}::text else g.kind end`,
    owner: sql<string>`case when ${closed} then 'organisation' else g.owner end`,
    account: sql<string>`case when ${closed} then null else g.owner_account end`,
    state: sql<string>`case when ${day} < ${act.today}::date then 'overdue' when ${day} = ${act.today}::date then 'today'
      else 'later' end`,
  }
}

function isAsked(act: Act, listed: Listed, asked: GapsQuestion): RawBuilder<boolean> {
  const { kind, owner, account, state } = told(act)
  const lead = asked.people === 'mine' ? (act.caller.account ?? undefined) : undefined
  const conditions = [
    sql`g.closed_at is null`,
    listed(row, lead),
    ...(asked.kind ? [sql`${kind} = any(${asked.kind}::text[])`] : []),
    ...(asked.owner ? [sql`${owner} = any(${asked.owner}::text[])`] : []),
    ...(asked.state ? [sql`${state} = any(${asked.state}::text[])`] : []),
    ...(asked.holder ? [sql`g.holder_id = ${asked.holder}::uuid`] : []),
    ...(asked.by ? [sql`${account} = ${act.caller.account}`] : []),
  ]
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

export type Place = readonly [day: string, id: string]

/** What comes first, first. `found` is one more than `most` when there is more: that row itself is read by nobody. */
export async function listGaps(act: Act, listed: Listed, asked: GapsQuestion, after: Place | undefined, most: number) {
  const { day } = told(act)
  const first = act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.gap as g')
    .selectAll('g')
    .select(day.as('sorted_by'))
    .where(isAsked(act, listed, asked))
    .$if(after !== undefined, (some) =>
      some.where(sql<boolean>`(${day}, g.id) > (${after?.[0]}::date, ${after?.[1]}::uuid)`),
    )
    .orderBy(day)
    .orderBy('g.id')
    .limit(most + 1)
  const rows = await act
    .tables<TrajectoriesTables>()
    .selectFrom(first.as('g'))
    .selectAll()
    .select(sql<number>`(count(*) over ())::int`.as('found'))
    .orderBy('g.sorted_by')
    .orderBy('g.id')
    .limit(most)
    .execute()
  return rows.map((one) => ({ ...toGap(one as Selectable<TrajectoriesGap>), found: one.found }))
}

export interface GapCount {
  readonly facet: 'total' | 'kind' | 'owner' | 'state' | 'mine'
  readonly value: string | null
  readonly chosen: number
  readonly everything: number
}

/** How many are asked for, and how many there are of each: from the same conditions as the list. Nobody is named. */
export async function countOpenGaps(act: Act, listed: Listed, asked: GapsQuestion): Promise<readonly GapCount[]> {
  const { kind, owner, account, state } = told(act)
  const { rows } = await sql<GapCount>`
    with seen as materialized (
      select ${kind} as kind, ${owner} as owner, ${state} as state,
        coalesce(${account} = ${act.caller.account}, false) as mine, ${isAsked(act, listed, asked)} as asked
      from trajectories.gap as g where ${isAsked(act, listed, {} as GapsQuestion)}
    )
    select 'total' as facet, null::text as value, (count(*) filter (where asked))::int as chosen,
      count(*)::int as everything from seen
    union all select 'kind', kind, (count(*) filter (where asked))::int, count(*)::int from seen group by kind
    union all select 'owner', owner, (count(*) filter (where asked))::int, count(*)::int from seen group by owner
    union all select 'state', state, (count(*) filter (where asked))::int, count(*)::int from seen group by state
    union all select 'mine', 'me', (count(*) filter (where asked))::int, count(*)::int from seen where mine
    order by 1, 4 desc, 2`.execute(act.figures())
  return rows
}
