import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { HoldReason } from '../erasure/erasure.rules.ts'

/** The rows of the log that go next, and what holds them back. */
export interface OldLooksPlan {
  readonly before: Day | null
  readonly rows: number | null
  readonly warnedOn: Day | null
  readonly eraseOn: Day | null
  readonly heldUntil: Day | null
  readonly heldBecause: HoldReason | null
  readonly firstBy: Id<'Account'> | null
  readonly secondBy: Id<'Account'> | null
}

export async function findOldLooks(act: Act): Promise<OldLooksPlan | undefined> {
  const { rows } = await sql<OldLooksPlan>`
    select before_day as before, rows, warned_on as "warnedOn", erase_on as "eraseOn", held_until as "heldUntil",
      held_because as "heldBecause", first_by as "firstBy", second_by as "secondBy"
    from privacy.old_looks where region_id = ${act.caller.region}`.execute(act.figures())
  return rows[0]
}

export type Plan = Readonly<Record<'before' | 'warnedOn' | 'eraseOn', Day>> & { readonly rows: number }

/** Who agreed to the plan before this one agreed to that one. */
export const planOldLooks = (act: Act, { before, rows, warnedOn, eraseOn }: Plan) =>
  keep(
    act,
    sql`(region_id, before_day, rows, warned_on, erase_on)
    values (${act.caller.region}, ${before}, ${rows}, ${warnedOn}, ${eraseOn})
    on conflict (region_id) do update set before_day = excluded.before_day, rows = excluded.rows,
      warned_on = excluded.warned_on, erase_on = excluded.erase_on, first_by = null, second_by = null`,
  )

export const dropOldLooks = (act: Act) =>
  sql`update privacy.old_looks set before_day = null, rows = null, warned_on = null, erase_on = null, first_by = null,
    second_by = null where region_id = ${act.caller.region}`.execute(act.figures())

/** Also when nothing is planned yet: what is planned later waits until then. */
export const holdOldLooks = (act: Act, until: Day | null, because: HoldReason | null) =>
  keep(
    act,
    sql`(region_id, held_until, held_because, held_by)
    values (${act.caller.region}, ${until}, ${because}, ${until && act.caller.account})
    on conflict (region_id) do update set held_until = excluded.held_until, held_because = excluded.held_because,
      held_by = excluded.held_by`,
  )

/** The first, or another than the first. False when it is the same person, when two agreed, or when nothing is planned. */
export async function agreeToOldLooks(act: Act): Promise<boolean> {
  const me = act.caller.account
  const { numAffectedRows } = await sql`update privacy.old_looks
    set first_by = coalesce(first_by, ${me}::uuid), second_by = case when first_by is not null then ${me}::uuid end
    where region_id = ${act.caller.region} and warned_on is not null and second_by is null
      and first_by is distinct from ${me}::uuid`.execute(act.figures())
  return (numAffectedRows ?? 0n) > 0n
}

const keep = (act: Act, row: RawBuilder<unknown>) => sql`insert into privacy.old_looks ${row}`.execute(act.figures())
