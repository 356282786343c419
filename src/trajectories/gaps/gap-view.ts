import { colleaguesById } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { type Day, dayAt, type Id } from '#values/public.ts'
import type { GapOwner } from '#vocabulary/public.ts'
import { dayOf, type GapState, narrowed, stateOn } from './gap.rules.ts'
import type { Gap } from './gap.store.ts'

/** One gap as who asks may read it. */
export interface GapView {
  readonly id: Id<'Gap'>
  readonly kind: string
  readonly need: string | null
  readonly criterion: string | null
  readonly owner: GapOwner
  readonly ownerAccount: string | null
  /** The colleague or the organisation by name; null is the person herself, or not to be told. */
  readonly who: string | null
  readonly dueOn: Day | null
  readonly lookAgainOn: Day
  readonly day: Day
  readonly state: GapState
  readonly madeOn: Day
  readonly madeBy: string | null
  readonly version: number
  readonly closed: {
    readonly on: Day
    readonly by: string | null
    readonly as: 'arranged' | 'not-needed'
    readonly restsOn: string | null
  } | null
}

export async function gapViews(act: Act, gaps: readonly Gap[]): Promise<readonly GapView[]> {
  const mine = gaps.map((gap) => narrowed(gap, act.caller.organisation))
  const names = await colleaguesById(
    act,
    mine.flatMap((gap) => [gap.ownerAccount, gap.madeBy, gap.closedBy]),
  )
  const nameOf = (account: string | null) => names.get(account ?? '')?.name ?? null
  return mine.map((gap) => ({
    id: gap.id,
    kind: gap.kind,
    need: gap.need,
    criterion: gap.criterion && gap.criterionText,
    owner: gap.owner,
    ownerAccount: gap.ownerAccount,
    who: nameOf(gap.ownerAccount) ?? gap.ownerName,
    dueOn: gap.dueOn,
    lookAgainOn: gap.lookAgainOn,
    day: dayOf(gap),
    state: stateOn(dayOf(gap), act.today),
    madeOn: dayAt(gap.madeAt),
    madeBy: nameOf(gap.madeBy),
    version: gap.version,
    closed: gap.closedAt &&
      gap.closedAs && {
        on: dayAt(gap.closedAt),
        by: nameOf(gap.closedBy),
        as: gap.closedAs,
        restsOn: gap.closedRestsOn,
      },
  }))
}
