import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { keepAccount } from '../accounts/keep-account.ts'
import { keepActing, type NewActing } from '../acting/actings.ts'

export type SettledActing = Omit<NewActing, 'account' | 'letters'>

/** Who acts for people of a region that moves in: with an e-mail address one account, for however many people. */
export async function settleActing(
  act: Act,
  all: readonly SettledActing[],
): Promise<readonly (SettledActing & { readonly id: Id<'Acting'> | undefined })[]> {
  const accounts = new Map<string, Id<'Account'> | undefined>()
  for (const { name, email } of all)
    if (email && !accounts.has(email))
      accounts.set(email, await keepAccount(act, { name, email, lang: 'nl', acts: true }))
  const kept: (SettledActing & { readonly id: Id<'Acting'> | undefined })[] = []
  for (const one of all) {
    const account = (one.email && accounts.get(one.email)) || null
    kept.push({ ...one, id: await keepActing(act, { ...one, account, letters: true }) })
  }
  return kept
}
