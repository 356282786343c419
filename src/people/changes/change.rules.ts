import type { AboutHealth } from '#access/public.ts'
import { type Day, done, type Id, type Outcome, refused } from '#values/public.ts'
import { type Stage, stagesByHand } from '../stage.rules.ts'

export type ChangeRefusal =
  | AboutHealth
  | {
      readonly because: 'somebody-else-was-faster'
      readonly kind: 'conflict'
      readonly by: string | null
      readonly at: string
      readonly version: number
    }
  | HolderOnly
  | { readonly because: 'closed-to-you'; readonly kind: 'not-allowed' }
  | { readonly because: 'not-by-hand'; readonly kind: 'invalid' }
  | { readonly because: 'not-a-colleague'; readonly kind: 'invalid' }

/** A proposal or a placement moves somebody to the other stages; by hand one keeps the stage or picks one of these. */
export function mayStand(now: Stage, next: Stage): Outcome<undefined, ChangeRefusal> {
  const byHand = stagesByHand.some((stage) => stage === next)
  return now === next || byHand ? done() : refused({ because: 'not-by-hand', kind: 'invalid' })
}

export type HolderOnly = { readonly because: 'holder-only'; readonly kind: 'not-allowed' }

/** What helps says something of health in the eyes of the law: only who keeps the dossier writes it. */
export function mayWriteHelps(
  by: Id<'Organisation'> | null,
  holder: Id<'Organisation'>,
): Outcome<undefined, HolderOnly> {
  return by === holder ? done() : refused({ because: 'holder-only', kind: 'not-allowed' })
}

/** Somebody who says from when she can work has confirmed it that day. */
export const confirmedBy = (availableFrom: Day | null, today: Day): Day | null => (availableFrom ? today : null)
