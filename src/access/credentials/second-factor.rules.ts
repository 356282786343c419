/**
 * Whoever reaches other people's data needs more than a password. A person on her own pages reaches only herself,
 * and a telephone with codes would keep some away from them.
 */
export const needsSecondFactor = (account: { readonly subject: string | null }): boolean => account.subject === null

/** What stands between a right password and the work. */
export function nextStep(account: { readonly subject: string | null; readonly hasSecondFactor: boolean }) {
  if (account.hasSecondFactor) return 'code'
  return needsSecondFactor(account) ? 'set-up' : 'in'
}
