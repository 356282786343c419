/**
 * An account that belongs to a person herself reaches only her own pages, whatever roles it was given by mistake; and one
 * that acts for others only the pages of whom it acts for.
 */
export function kindOf(signedIn: { subject: string | null; acts: boolean }): 'person' | 'acting' | 'professional' {
  if (signedIn.subject) return 'person'
  return signedIn.acts ? 'acting' : 'professional'
}
