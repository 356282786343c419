import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { Kind, Phase } from '../placements/placement.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

const atMost = 500

export interface PlacementWorkRow {
  readonly id: Id<'Placement'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly kind: Kind
  readonly phase: Phase
  readonly since: Day
  readonly from: Day
  readonly until: Day | null
  readonly employer: Id<'Employer'> | null
  readonly account: Id<'Account'> | null
}

interface Asked {
  readonly accounts: readonly Id<'Account'>[]
  /** The payer for whom the caller decides. */
  readonly payer: Id<'Organisation'> | null
  readonly trialsBy: Day
  readonly contractsBy: Day
  readonly refusedSince: Day
}

/** What these colleagues asked or wrote down and what is near its end, and what waits for our decision. Nobody is named. */
export async function placementsNear(act: Act, asked: Asked): Promise<readonly PlacementWorkRow[]> {
  const { rows } = await sql<PlacementWorkRow>`
    select p.id, p.subject_id as subject, p.holder_id as holder, p.kind, p.phase, p.phase_since as since,
      p.first_day as "from", t.until_day as until, p.employer_id as employer, coalesce(p.carried_on_by, p.made_by) as account
    from trajectories.placement p
    left join lateral (select until_day from trajectories.placement_term
      where placement_id = p.id and from_day <= greatest(${act.today}::date, p.first_day)
      order by from_day desc, written_at desc limit 1) t on true
    where ((p.made_by = any(${asked.accounts}::uuid[]) or p.carried_on_by = any(${asked.accounts}::uuid[]))
      and coalesce(p.carried_on_by, p.made_by) = any(${asked.accounts}::uuid[]) and (p.phase in ('requested', 'granted')
        or (p.phase = 'refused' and p.phase_since >= ${asked.refusedSince})
        or (p.phase = 'running' and p.kind = 'trial' and t.until_day <= ${asked.trialsBy})
        or (p.phase = 'running' and p.kind in ('hire', 'assignment') and t.until_day <= ${asked.contractsBy})))
      or (p.phase = 'requested' and p.payer_id = ${asked.payer}::uuid)
    order by p.phase_since, p.id limit ${atMost}`.execute(act.figures<TrajectoriesTables>())
  return rows
}
