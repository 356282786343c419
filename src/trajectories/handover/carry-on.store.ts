import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'

/** About whom, and from whom to whom it goes. */
export interface Whose {
  readonly subject: string
  readonly holder: string
  readonly before: string
  readonly to: string
}

const about = ({ subject, holder }: Whose) => sql`subject_id = ${subject}::uuid and holder_id = ${holder}::uuid`

/** Who does it, and who keeps an eye on it. */
export async function carryOnGaps(act: Act, whose: Whose): Promise<void> {
  const { before, to } = whose
  const next = (column: string) =>
    sql`case when ${sql.ref(column)} = ${before}::uuid then ${to}::uuid else ${sql.ref(column)} end`
  await sql`update trajectories.gap
    set owner_account = ${next('owner_account')}, watcher = ${next('watcher')}, version = version + 1
    where ${about(whose)} and closed_at is null and ${before}::uuid in (owner_account, watcher)`.execute(act.figures())
}

export async function carryOnProposals(act: Act, whose: Whose): Promise<void> {
  await sql`update trajectories.proposal set carried_on_by = ${whose.to}::uuid
    where ${about(whose)} and coalesce(carried_on_by, proposed_by, asked_by) = ${whose.before}::uuid`.execute(
    act.figures(),
  )
}

/** Who goes along stays: another name is told to her and to the employer, so somebody chooses it. */
export async function carryOnIntroductions(act: Act, whose: Whose): Promise<void> {
  await sql`update trajectories.introduction set carried_on_by = ${whose.to}::uuid
    where ${about(whose)} and phase = 'planned'
      and coalesce(carried_on_by, planned_by) = ${whose.before}::uuid`.execute(act.figures())
}

export async function carryOnPlacements(act: Act, whose: Whose): Promise<void> {
  await sql`update trajectories.placement set carried_on_by = ${whose.to}::uuid, version = version + 1
    where ${about(whose)} and coalesce(carried_on_by, made_by) = ${whose.before}::uuid`.execute(act.figures())
}
