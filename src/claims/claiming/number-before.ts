import type { Act } from '#platform/public.ts'
import { claimsOfPeriod } from './claim.store.ts'
import { type Claim, numberOf } from './claim.ts'

/** The claim of the same hours that came before this one, by its number. */
export async function numberBefore(act: Act, claim: Claim): Promise<string | null> {
  const all = await claimsOfPeriod(act, claim.period)
  await act.look(all, 'claims')
  const before = all.filter(({ year, number }) => year < claim.year || (year === claim.year && number < claim.number))
  const last = before.at(-1)
  return last ? numberOf(last) : null
}
