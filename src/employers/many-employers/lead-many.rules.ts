/** More than anybody reads before saying yes. */
export const mostAtOnce = 500

/** Why one of them stays as it is. */
export type LeftBecause = 'leads-already' | 'changed-meanwhile' | 'gone'

interface Led {
  readonly lead: string | null
  readonly version: number
}

/** Null when the lead contact changes. Without a colleague chosen yet, everybody would change. */
export function staysBecause(employer: Led | undefined, version: number, to: string | undefined): LeftBecause | null {
  if (!employer) return 'gone'
  if (employer.version !== version) return 'changed-meanwhile'
  return to !== undefined && employer.lead === to ? 'leads-already' : null
}
