import type { LegalKey } from '#law/public.ts'
import { addDays, addMonths, type Day, isBefore, latest } from '#values/public.ts'

/** The file of a re-integration; public bodies may have to keep it longer, which a region decides with its own hold. */
export const retentionRule = 'ret.reintegrationFile' satisfies LegalKey

/** Nothing is destroyed that nobody could have stopped: from the day it is planned there is at least this long. */
export const graceDays = 30

export const holdReasons = ['complaint', 'court', 'financial-proof', 'asked-by-person'] as const
export type HoldReason = (typeof holdReasons)[number]

export interface Ending {
  readonly endedOn: Day
  readonly plannedOn: Day
  readonly eraseOn: Day
  readonly heldUntil: Day | null
}

/** The day a dossier is destroyed: the term counts from its end, and the warning comes first. */
export const eraseOn = (endedOn: Day, years: number, plannedOn: Day): Day =>
  latest(addMonths(endedOn, 12 * years), addDays(plannedOn, graceDays))

/** On the day itself, and not before the last day of a hold has passed. */
export const isDue = ({ eraseOn, heldUntil }: Pick<Ending, 'eraseOn' | 'heldUntil'>, today: Day): boolean =>
  !isBefore(today, eraseOn) && (heldUntil === null || isBefore(heldUntil, today))
