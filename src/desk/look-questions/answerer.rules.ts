import type { Id } from '#values/public.ts'

interface Asked {
  readonly lead: Id<'Account'> | null
  readonly self: Id<'Account'>
  readonly roles: readonly string[]
  /** Whose work I see: mine, and that of those for whom I stand in. */
  readonly accounts: readonly Id<'Account'>[]
}

/** On whose list a question about a look stands for me; the lead answers, whoever guards privacy sees all of them. */
export function answerOf({ lead, self, roles, accounts }: Asked): Id<'Account'> | null {
  if (lead && accounts.includes(lead)) return lead
  if (roles.includes('privacy-officer')) return self
  // Nobody leads: then an administrator keeps it from lying there.
  return lead === null && roles.includes('administrator') ? self : null
}
