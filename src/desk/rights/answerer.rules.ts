import type { RightKind } from '#access/public.ts'
import type { Id } from '#values/public.ts'

interface Asked {
  readonly kind: RightKind
  readonly lead: Id<'Account'> | null
  readonly self: Id<'Account'>
  readonly roles: readonly string[]
  /** Whose work I see: mine, and that of those for whom I stand in. */
  readonly accounts: readonly Id<'Account'>[]
  /** Whether anybody guards privacy in this organisation. */
  readonly guarded: boolean
}

/** On whose list a request about rights stands for me. What has to be put right stands with the lead as well. */
export function rightAnswererOf({ kind, lead, self, roles, accounts, guarded }: Asked): Id<'Account'> | null {
  if (kind === 'correction' && lead && accounts.includes(lead)) return lead
  if (roles.includes('privacy-officer')) return self
  // Nobody guards privacy here: then an administrator keeps the month from running out unseen.
  return !guarded && roles.includes('administrator') ? self : null
}
