import { type Change, type Facts, isSame } from './facts.rules.ts'

export interface StoredNew {
  readonly version: number
}

export interface SinceThen {
  readonly version: number
  readonly stage: string
  readonly notes: number
}

/** A dossier that came with an import goes with it, unless somebody has worked with it since. */
export const isUntouched = (then: StoredNew, now: SinceThen): boolean =>
  then.version === now.version && now.stage === 'new' && now.notes === 0

/** What goes back to how it was; a fact that somebody changed since stays as it is, and is named. */
export function restoring(
  changes: readonly Change[],
  now: Facts,
): { back: readonly Change[]; kept: readonly Change[] } {
  const isStillOurs = ({ fact, new: imported }: Change) => isSame(fact, now[fact], imported)
  return { back: changes.filter(isStillOurs), kept: changes.filter((change) => !isStillOurs(change)) }
}

/** The facts after restoring. */
export const restored = (now: Facts, back: readonly Change[]): Facts => ({
  ...now,
  ...Object.fromEntries(back.map(({ fact, old }) => [fact, old])),
})
