/** Half an hour without a sign of life: long enough for a talk at a kitchen table, short enough for a shared desk. */
export const idleMinutes = 30
/** After a working day everybody signs in again. */
export const absoluteHours = 12

export const idleSince = (now: Date): Date => new Date(now.getTime() - idleMinutes * 60_000)
export const endOfSession = (now: Date): Date => new Date(now.getTime() + absoluteHours * 3_600_000)

/** An account that belongs to a person herself reaches only her own pages, whatever roles it was given by mistake. */
export const kindOf = (signedIn: { subject: string | null }): 'person' | 'professional' =>
  signedIn.subject ? 'person' : 'professional'
