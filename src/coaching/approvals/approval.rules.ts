import type { Day } from '#values/public.ts'
import { done, type Outcome, refused } from '#values/public.ts'
import { hasAuthority } from '../firm/firm.rules.ts'
import type { FirmPapers } from '../firm/firm.ts'
import { earnedRoom } from '../hours/balance.rules.ts'
import type { Line } from '../hours/session.ts'
import type { Period } from '../periods/period.ts'

/** Why a line goes back to the coach: a closed list, and words. */
export const returnReasons = [
  'wrong-time',
  'wrong-person',
  'wrong-activity',
  'not-payable',
  'unclear',
  'other',
] as const
export type ReturnReason = (typeof returnReasons)[number]

export type ApprovalRefusal =
  | { readonly because: 'own-hours'; readonly kind: 'not-allowed' }
  | { readonly because: 'no-authority'; readonly kind: 'not-allowed' }
  | { readonly because: 'not-waiting'; readonly kind: 'conflict' }
  | { readonly because: 'against-a-claim'; readonly kind: 'conflict' }
  | { readonly because: 'above-grant'; readonly kind: 'conflict'; readonly left: number }
  | { readonly because: 'above-worked-share'; readonly kind: 'conflict'; readonly left: number }
  | { readonly because: 'sick-without-approval'; readonly kind: 'conflict' }

/** Whoever was there, or wrote it down, never says that it was so; whatever else somebody is. */
export function mayDecide(
  line: Pick<Line, 'coach' | 'enteredBy'>,
  account: string,
  papers: Pick<FirmPapers, 'authorities'>,
  on: Day,
): Outcome<undefined, ApprovalRefusal> {
  if (line.coach === account || line.enteredBy === account)
    return refused({ because: 'own-hours', kind: 'not-allowed' })
  return hasAuthority(papers, account, on) ? done() : refused({ because: 'no-authority', kind: 'not-allowed' })
}

type Counted = Pick<Line, 'state' | 'minutes'>

const enteredMinutes = ({ state, minutes }: Counted) => (state === 'waiting' || state === 'approved' ? minutes : 0)
const approvedMinutes = ({ state, minutes }: Counted) => (state === 'approved' ? minutes : 0)

/** The sums of a period when one of its lines waits again; nothing when they would pass the grant, or what was worked. */
export function waitingAgain<P extends Period>(period: P, line: Counted): P | undefined {
  const entered = period.entered + line.minutes - enteredMinutes(line)
  const approved = period.approved - approvedMinutes(line)
  const room = earnedRoom(period) ?? period.granted
  return entered <= period.granted && approved <= room ? { ...period, entered, approved } : undefined
}

interface Sums {
  readonly granted: number
  readonly approved: number
  /** The room that was earned by working; nothing where the grant alone counts. */
  readonly earned: number | null
}

/** Approved minutes never pass the grant, nor the share of what was worked: to the minute, nothing rounded up. */
export function whyNoRoom(minutes: number, { granted, approved, earned }: Sums): ApprovalRefusal | null {
  if (minutes < 0) return null
  if (approved + minutes > granted) return { because: 'above-grant', kind: 'conflict', left: granted - approved }
  return earned !== null && approved + minutes > earned
    ? { because: 'above-worked-share', kind: 'conflict', left: Math.max(0, earned - approved) }
    : null
}
