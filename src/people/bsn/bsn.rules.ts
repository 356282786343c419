import type { Sight } from '#access/public.ts'

/**
 * Where a law lets an organisation use a BSN: UWV and municipalities, and who finds work for them in their name
 * (Wet SUWI art. 73 lid 9 en 10; UAVG art. 46). A service point, a school or a union has none.
 */
const kindsWithBasis = [
  'benefits-agency',
  'municipality',
  'social-service',
  'social-employment-company',
  'coach-firm',
] as const

export const hasBasis = (organisationKind: string | null): boolean =>
  kindsWithBasis.some((kind) => kind === organisationKind)

interface Reading {
  /** What the table of the region says of this reader and this person. */
  readonly sight: Sight
  readonly organisationKind: string | null
  /** Whether it belongs to the work of this role. */
  readonly mayOpen: boolean
}

/** Whether the whole number can be asked for, only its end stands there, or nothing at all. */
export function bsnFor({ sight, organisationKind, mayOpen }: Reading): 'to-open' | 'masked' | 'closed' {
  if (!hasBasis(organisationKind)) return 'closed'
  if (sight === 'open') return mayOpen ? 'to-open' : 'closed'
  return sight === 'masked' ? 'masked' : 'closed'
}

/** Enough to see that it is the same one on a letter, too little to use it. */
export const masked = (bsn: string): string => `*****${bsn.slice(-4)}`
