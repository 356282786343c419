import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { availabilityKey, inReach, isAskedFor, type Reach, registerKey } from './list.store.ts'
import type { PeopleQuestion } from './people.shapes.ts'

interface FacetRow {
  readonly facet: 'total' | 'stage' | 'town' | 'register' | 'lead' | 'holder' | 'available' | 'occupation'
  readonly value: string | null
  readonly chosen: number
  readonly everybody: number
}

/** All counts in one walk over what is in reach: how many of the people asked for, and how many of everybody. */
export async function countFacets(act: Act, reach: Reach, question: PeopleQuestion): Promise<readonly FacetRow[]> {
  const { rows } = await sql<FacetRow>`
    with seen as materialized (
      select d.stage, d.town, d.occupations, d.organisation_id as holder,
        coalesce(d.lead_account_id::text, 'nobody') as lead, ${registerKey} as register,
        ${availabilityKey(act, reach)} as available, ${isAskedFor(act, reach, question)} as asked
      from ${inReach(act)} as d
    )
    select case when grouping(stage) = 0 then 'stage' when grouping(town) = 0 then 'town'
        when grouping(register) = 0 then 'register' when grouping(lead) = 0 then 'lead'
        when grouping(holder) = 0 then 'holder' when grouping(available) = 0 then 'available' else 'total' end as facet,
      coalesce(stage, town, register, lead, holder::text, available) as value,
      (count(*) filter (where asked))::int as chosen, count(*)::int as everybody
    from seen
    group by grouping sets ((), (stage), (town), (register), (lead), (holder), (available))
    union all
    select 'occupation', occupation, (count(*) filter (where asked))::int, count(*)::int
    from seen cross join unnest(occupations) as occupation
    group by occupation`.execute(act.figures())
  return rows
}
