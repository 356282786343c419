import { sql } from 'kysely'
import { type Following, follow, type Merging, type Moved, type Way } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import { open } from '../placements/placement.ts'
import { running } from '../proposals/proposal.ts'

/** Who was asked, placed and screened: everything that goes the way of the person. */
const roots: readonly Following[] = [
  { table: 'trajectories.proposal', sealed: { basis_sealed: () => 'proposal.basis' } },
  { table: 'trajectories.placement' },
  { table: 'trajectories.screening' },
  { table: 'trajectories.gap' },
]

/** What hangs below one of these goes with it, also when it was added after the merge. */
const below = [
  { table: 'trajectories.introduction', below: 'proposal_id', of: 'trajectories.proposal' },
  { table: 'trajectories.placement_term', below: 'placement_id', of: 'trajectories.placement' },
  { table: 'trajectories.agreement', below: 'placement_id', of: 'trajectories.placement' },
  { table: 'trajectories.signature', below: 'agreement_id', of: 'trajectories.agreement' },
  { table: 'trajectories.judgement', below: 'screening_id', of: 'trajectories.screening' },
] as const

export type TrajectoryConflict = 'same-question-running' | 'same-work-running' | 'both-being-screened'

/** What may stand only once for one person, and stands in both. */
export async function trajectoryConflicts(
  act: Act,
  { holder, kept, merged }: Merging,
): Promise<readonly TrajectoryConflict[]> {
  const [asked, working] = [[...running], [...open]]
  const { rows } = await sql<Record<'question' | 'work' | 'screened', boolean>>`
    select exists (
        select from trajectories.proposal a join trajectories.proposal b using (vacancy_id)
        where a.subject_id = ${kept} and b.subject_id = ${merged} and a.holder_id = ${holder} and b.holder_id = ${holder}
          and a.phase = any(${asked}::text[]) and b.phase = any(${asked}::text[])) as question,
      exists (
        select from trajectories.placement a join trajectories.placement b
          on b.kind = a.kind and coalesce(b.employer_id, b.lender_id) = coalesce(a.employer_id, a.lender_id)
        where a.subject_id = ${kept} and b.subject_id = ${merged} and a.holder_id = ${holder} and b.holder_id = ${holder}
          and a.phase = any(${working}::text[]) and b.phase = any(${working}::text[])) as work,
      (select count(*) = 2 from trajectories.screening where holder_id = ${holder} and decided_at is null
        and subject_id in (${kept}, ${merged})) as screened`.execute(act.figures())
  const { question, work, screened } = rows[0] ?? {}
  return [
    question ? ('same-question-running' as const) : null,
    work ? ('same-work-running' as const) : null,
    screened ? ('both-being-screened' as const) : null,
  ].filter((one) => one !== null)
}

/** How much would go along. */
export async function countTrajectories(act: Act, holder: Merging['holder'], subject: Merging['kept']) {
  const of = (table: string) =>
    sql`(select count(*)::int from ${sql.table(table)} where holder_id = ${holder} and subject_id = ${subject})`
  const { rows } = await sql<{ proposals: number; placements: number; screenings: number; gaps: number }>`
    select ${of('trajectories.proposal')} as proposals, ${of('trajectories.placement')} as placements,
      ${of('trajectories.screening')} as screenings, ${of('trajectories.gap')} as gaps`.execute(act.figures())
  return rows[0] ?? { proposals: 0, placements: 0, screenings: 0, gaps: 0 }
}

export async function mergeTrajectories(house: House, act: Act, { holder, kept, merged }: Merging): Promise<Moved> {
  const way: Way = { holder, from: merged, to: kept }
  const moved: Record<string, readonly string[]> = {}
  for (const one of [...below, ...roots]) moved[one.table] = await follow(house, act, way, plainly(one))
  return moved
}

export async function unmergeTrajectories(house: House, act: Act, { holder, kept, merged }: Merging, moved: Moved) {
  const way: Way = { holder, from: kept, to: merged }
  const back: Record<string, readonly string[]> = {}
  for (const one of roots) back[one.table] = await follow(house, act, way, { ...one, only: moved[one.table] ?? [] })
  for (const { table, below: column, of } of below)
    back[table] = await follow(house, act, way, { table, only: { below: column, ids: back[of] ?? [] } })
}

const plainly = ({ table, ...rest }: Following | (typeof below)[number]): Following =>
  'sealed' in rest && rest.sealed ? { table, sealed: rest.sealed } : { table }
