import { sql } from 'kysely'
import { type Following, follow, type Merging, type Moved, type Way } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'

/** What goes the way of the person by itself. */
const roots: readonly Following[] = [{ table: 'coaching.route' }]

/** What hangs below one of these goes with it, also when it was added after the merge. */
const below = [
  { table: 'coaching.route_payer', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.route_step', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.pause', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.wage_value', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.employer_page', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.report', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.period', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.request', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.goal', below: 'request_id', of: 'coaching.request' },
  { table: 'coaching.request_text', below: 'request_id', of: 'coaching.request' },
  { table: 'coaching.request_signature', below: 'text_id', of: 'coaching.request_text' },
  { table: 'coaching.decision', below: 'request_id', of: 'coaching.request' },
  { table: 'coaching.objection', below: 'request_id', of: 'coaching.request' },
  { table: 'coaching.worked', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.line', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.verdict', below: 'line_id', of: 'coaching.line' },
  { table: 'coaching.programme_part', below: 'route_id', of: 'coaching.route' },
  { table: 'coaching.conclusion', below: 'route_id', of: 'coaching.route' },
] as const

export type CoachingConflict = 'same-coaching-running'

/** One firm coaches one person once. */
export async function coachingConflicts(act: Act, { holder, kept, merged }: Merging): Promise<CoachingConflict[]> {
  const { rows } = await sql<{ both: boolean }>`
    select exists (select from coaching.route a join coaching.route b using (firm_id)
      where a.subject_id = ${kept} and b.subject_id = ${merged} and a.holder_id = ${holder} and b.holder_id = ${holder}
        and a.ended_on is null and b.ended_on is null) as both`.execute(act.figures())
  return rows[0]?.both ? ['same-coaching-running'] : []
}

export async function mergeCoaching(house: House, act: Act, { holder, kept, merged }: Merging): Promise<Moved> {
  const way: Way = { holder, from: merged, to: kept }
  const moved: Record<string, readonly string[]> = {}
  for (const { table } of [...below, ...roots]) moved[table] = await follow(house, act, way, { table })
  return moved
}

export async function unmergeCoaching(house: House, act: Act, { holder, kept, merged }: Merging, moved: Moved) {
  const way: Way = { holder, from: kept, to: merged }
  const back: Record<string, readonly string[]> = {}
  for (const one of roots) back[one.table] = await follow(house, act, way, { ...one, only: moved[one.table] ?? [] })
  for (const { table, below: column, of } of below)
    back[table] = await follow(house, act, way, { table, only: { below: column, ids: back[of] ?? [] } })
}
