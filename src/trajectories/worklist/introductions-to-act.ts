import type { Act, Read } from '#platform/public.ts'
import type { ClockTime, Day, Id } from '#values/public.ts'
import { introductionsOfAccounts } from './introduction-work.store.ts'

/** An introduction to come, or one of which nobody wrote down yet how it went. */
interface IntroductionToAct extends Read {
  readonly id: Id<'Introduction'>
  readonly vacancy: Id<'Vacancy'>
  readonly day: Day
  readonly time: ClockTime
  readonly account: Id<'Account'>
}

/**
 * Until its day it is of who goes along and of who planned it; after it comes back to who planned it. It names nobody:
 * whoever shows one, reads the card and writes the look.
 */
export async function introductionsToAct(
  act: Act,
  accounts: readonly Id<'Account'>[],
): Promise<readonly IntroductionToAct[]> {
  const found = accounts.length === 0 ? [] : await introductionsOfAccounts(act, accounts)
  return found.flatMap(({ plannedBy, companion, ...one }) => {
    const ours = (account: Id<'Account'> | null) => account !== null && accounts.includes(account)
    const who = one.day < act.today ? [plannedBy] : [...new Set([companion, plannedBy])]
    return who.flatMap((account) => (ours(account) ? [{ ...one, account: account as Id<'Account'> }] : []))
  })
}
