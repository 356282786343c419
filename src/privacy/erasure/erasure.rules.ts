import { addDays, addMonths, type Day, type Id, isBefore, latest } from '#values/public.ts'

/** Nothing is destroyed that nobody could have stopped: between the warning and the end there is at least this long. */
export const graceDays = 30

export const holdReasons = ['complaint', 'court', 'financial-proof', 'asked-by-person'] as const
export type HoldReason = (typeof holdReasons)[number]

export interface Ending {
  readonly endedOn: Day
  readonly plannedOn: Day
  readonly eraseOn: Day
  readonly heldUntil: Day | null
  /** The day on which her keeper and she herself were told. */
  readonly warnedOn: Day | null
  readonly firstBy: Id<'Account'> | null
  readonly secondBy: Id<'Account'> | null
}

/** The day a dossier is destroyed: the term counts from its end, and a plan and a warning come well before. */
export const eraseOn = (
  endedOn: Day,
  years: number,
  { plannedOn, warnedOn }: Pick<Ending, 'plannedOn' | 'warnedOn'>,
): Day => latest(addMonths(endedOn, 12 * years), addDays(warnedOn ?? plannedOn, graceDays))

/** Thirty days ahead, once, and not while it is held back. */
export const isToWarn = (
  { eraseOn, warnedOn, heldUntil }: Pick<Ending, 'eraseOn' | 'warnedOn' | 'heldUntil'>,
  today: Day,
) => warnedOn === null && !isHeld(heldUntil, today) && eraseOn <= addDays(today, graceDays)

/** A term that became longer makes an old warning void: she is told again. */
export const stillWarned = (warnedOn: Day | null, eraseOn: Day, today: Day): Day | null =>
  warnedOn !== null && eraseOn > addDays(latest(today, warnedOn), graceDays) ? null : warnedOn

export const isHeld = (heldUntil: Day | null, today: Day): boolean => heldUntil !== null && !isBefore(heldUntil, today)

/** After the warning and the grace, not held back, and agreed by two where the region wants that. */
export function isDue(ending: Omit<Ending, 'endedOn' | 'plannedOn'>, twoPeople: boolean, today: Day): boolean {
  const { eraseOn, warnedOn, heldUntil } = ending
  if (warnedOn === null || isBefore(today, addDays(warnedOn, graceDays))) return false
  return !isBefore(today, eraseOn) && !isHeld(heldUntil, today) && (!twoPeople || ending.secondBy !== null)
}
