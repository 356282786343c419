/**
 * Whoever reaches other people's data needs more than a password. A person on her own pages reaches only herself,
 * and a telephone with codes would keep some away from them.
 */
export const needsSecondFactor = (account: { readonly subject: string | null }): boolean => account.subject === null

interface Proofs {
  readonly subject: string | null
  readonly hasTelephone: boolean
  readonly hasPasskey: boolean
}

/**
 * What stands between a right password and the work. A first telephone is set up by who has nothing yet: beside a passkey
 * it would let in whoever knows the password.
 */
export function nextStep(account: Proofs) {
  if (account.hasTelephone) return 'code'
  if (account.hasPasskey && needsSecondFactor(account)) return 'passkey'
  return needsSecondFactor(account) ? 'set-up' : 'in'
}
