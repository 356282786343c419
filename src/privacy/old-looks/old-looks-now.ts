import { type DestroyedLooks, destroyedLooks } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { HoldReason } from '../erasure/erasure.rules.ts'
import { findOldLooks } from './old-looks.store.ts'

/** What goes from the log next, what holds it back, and what went. Numbers and days. */
export interface OldLooksNow {
  readonly planned:
    | (Readonly<Record<'before' | 'warnedOn' | 'eraseOn', Day>> & {
        readonly rows: number
        readonly agreed: number
        readonly agreedMyself: boolean
      })
    | null
  readonly heldUntil: Day | null
  readonly heldBecause: HoldReason | null
  readonly destroyed: readonly DestroyedLooks[]
}

export async function oldLooksNow(act: Act): Promise<OldLooksNow> {
  const plan = await findOldLooks(act)
  const destroyed = await destroyedLooks(act, 24)
  const held = { heldUntil: plan?.heldUntil ?? null, heldBecause: plan?.heldBecause ?? null }
  if (!plan?.before || !plan.warnedOn || !plan.eraseOn) return { planned: null, ...held, destroyed }
  const { before, warnedOn, eraseOn, rows, firstBy, secondBy } = plan
  const agreed = [firstBy, secondBy].filter(Boolean)
  const agreedMyself = act.caller.account !== null && agreed.includes(act.caller.account)
  return {
    planned: { before, warnedOn, eraseOn, rows: rows ?? 0, agreed: agreed.length, agreedMyself },
    ...held,
    destroyed,
  }
}
