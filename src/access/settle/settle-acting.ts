import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { keepAccount } from '../accounts/keep-account.ts'
import { keepActing, type NewActing } from '../acting/actings.ts'

export type SettledActing = Omit<NewActing, 'account' | 'letters'>

/** Who acts for people of a region that moves in: with an e-mail address one account, for however many people. */
export async function settleActing(act: Act, all: readonly SettledActing[]): Promise<void> {
  const accounts = new Map<string, Id<'Account'> | undefined>()
  for (const { name, email } of all)
    if (email && !accounts.has(email))
      accounts.set(email, await keepAccount(act, { name, email, lang: 'nl', acts: true }))
  for (const one of all)
    await keepActing(act, { ...one, account: (one.email && accounts.get(one.email)) || null, letters: true })
}
