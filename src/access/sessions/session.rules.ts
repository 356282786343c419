/** An account that belongs to a person herself reaches only her own pages, whatever roles it was given by mistake. */
export const kindOf = (signedIn: { subject: string | null }): 'person' | 'professional' =>
  signedIn.subject ? 'person' : 'professional'
