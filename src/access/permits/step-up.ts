/** Short enough that it is still the same person at the same desk. */
const minutes = 5

/**
 * What reaches so far that who asks shows again who she is: a code, a passkey, or the password of who has nothing else.
 * The act refuses it for pages and programs alike.
 */
const asksProof = [
  'open-bsn',
  // The glass is broken once; the hour after it asks nothing.
  'open-in-emergency',
  // Makes one file out of two: what somebody reads there changes for everybody.
  'merge-people',
  'export-people',
  'export-gaps',
  'change-roles',
  'change-own-keys',
  // Who had to do with somebody, and when: a list of her life here.
  'export-log',
  // Lets somebody else do all that she herself may do. Ending it asks nothing.
  'keep-acting',
  // Everything about one person, in clear.
  'make-access-file',
  // Lets the data of many people leave the house, and takes it along: once, without names.
  'decide-research-file',
  'make-research-file',
  // For the rooms that are still to come, under the name that they will ask.
  'approve-payment',
] as const

export const freshProofFor = (permission: string): { readonly provenWithin?: number } =>
  asksProof.some((one) => one === permission) ? { provenWithin: minutes } : {}
