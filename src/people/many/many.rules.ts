import { done, type Id, type Outcome, refused } from '#values/public.ts'
import { isLookingForWork } from '../stage.rules.ts'

/** What can be done for many people at once. */
export const manyKinds = ['hand', 'confirm', 'note'] as const
export type ManyKind = (typeof manyKinds)[number]

/** More than anybody reads before saying yes. */
export const mostAtOnce = 500

/** Why one of them stays as she is. */
export type LeftBecause = 'already-so' | 'not-looking' | 'closed-to-you' | 'changed-meanwhile' | 'gone'

export type NotAColleague = { readonly because: 'not-a-colleague'; readonly kind: 'invalid' }

/** As much of a dossier as these changes look at. */
export interface Standing {
  readonly stage: string
  readonly lead: Id<'Account'> | null
  readonly wishesOpen: boolean
  /** Seen on her own yes: nothing of her is changed here. */
  readonly readOnly: boolean
}

export interface Change {
  readonly kind: ManyKind
  /** To whom somebody is handed. */
  readonly to?: string | undefined
}

/** Each person by herself: what is not needed or not allowed is left as it is, and said. */
export function mayChange(
  { kind, to }: Change,
  { stage, lead, wishesOpen, readOnly }: Standing,
): Outcome<undefined, { readonly because: LeftBecause; readonly kind: 'conflict' }> {
  const left = (because: LeftBecause) => refused({ because, kind: 'conflict' } as const)
  if (readOnly) return left('closed-to-you')
  if (readOnly) return left('closed-to-you')
  if (kind === 'hand' && to !== undefined && lead === to) return left('already-so')
  if (kind === 'confirm' && !wishesOpen) return left('closed-to-you')
  if (kind === 'confirm' && !isLookingForWork(stage)) return left('not-looking')
  return done()
}
