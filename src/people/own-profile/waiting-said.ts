import type { Act } from '#platform/public.ts'
import { addDays, type Id, today } from '#values/public.ts'
import { waitingFor } from './own-statement.store.ts'

/** Within a week somebody reads it with her, or takes it over. */
const readWithinDays = 7

/** Whose own words wait for these colleagues, one line for each person. */
export async function saidWaiting(act: Act, accounts: readonly Id<'Account'>[]) {
  if (accounts.length === 0) return []
  return (await waitingFor(act, accounts)).map(({ since, ...rest }) => {
    const on = today(since)
    return { ...rest, on, due: addDays(on, readWithinDays) }
  })
}
