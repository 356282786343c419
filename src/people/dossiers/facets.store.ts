import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { isInReach, type Reach } from './in-reach.store.ts'
import { availabilityKey, isAskedFor } from './list.store.ts'
import type { PeopleQuestion } from './people.shapes.ts'
import { registerKey } from './register-key.store.ts'

interface FacetRow {
  readonly facet: 'total' | 'stage' | 'town' | 'register' | 'lead' | 'holder' | 'available' | 'occupation'
  readonly value: string | null
  readonly chosen: number
  readonly everybody: number
}

/**
 * All counts in one walk over what is in reach: how many of the people asked for, and how many of everybody. Most first,
 * and never in the order in which the database happened to find them: that order would say something too.
 */
export async function countFacets(act: Act, reach: Reach, question: PeopleQuestion): Promise<readonly FacetRow[]> {
  const { rows } = await sql<FacetRow>`
    with seen as materialized (
      select d.stage, d.town, d.occupations, d.organisation_id, d.lead_account_id, ${registerKey(act, reach)} as registered,
        ${availabilityKey(act, reach)} as available, ${isAskedFor(act, reach, question)} as asked
      from people.dossier as d where ${isInReach(act, reach)}
    ), counted as (
      select stage, town, organisation_id, lead_account_id, registered, available,
        grouping(stage, town, organisation_id, lead_account_id, registered, available) as left_out,
        (count(*) filter (where asked))::int as chosen, count(*)::int as everybody
      from seen
      group by grouping sets ((), (stage), (town), (organisation_id), (lead_account_id), (registered), (available))
    )
    select case left_out when ${only(0)} then 'stage' when ${only(1)} then 'town' when ${only(2)} then 'holder'
        when ${only(3)} then 'lead' when ${only(4)} then 'register' when ${only(5)} then 'available' else 'total' end as facet,
      case left_out when ${only(3)} then coalesce(lead_account_id::text, 'nobody') when ${only(4)} then registered
        else coalesce(stage, town, organisation_id::text, available) end as value,
      chosen, everybody
    from counted as d
    union all
    select 'occupation', occupation, (count(*) filter (where asked))::int, count(*)::int
    from (select unnest(occupations) as occupation, asked from seen) as wish
    group by occupation
    order by 1, 4 desc, 2`.execute(act.figures())
  return rows
}

/** How the database writes which of the six was counted by: one bit for each that was not, from the left. */
const only = (place: number) => sql.lit(0b111111 ^ (0b100000 >> place))
