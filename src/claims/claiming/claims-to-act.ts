import { mayDo } from '#access/public.ts'
import { grantsToClaim } from '#coaching/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { claimsToAnswer } from './claim.store.ts'

interface ClaimsToAct {
  /** Claims that wait for the answer of the caller's organisation. */
  readonly toAnswer: readonly (Read & { readonly id: string; readonly account: Id<'Account'>; readonly since: Day })[]
  /** Grants of the caller's firm that are over and have hours in no claim, with the last day of the first. */
  readonly toClaim: readonly { readonly account: Id<'Account'>; readonly count: number; readonly day: Day }[]
}

/** What claims ask of the caller. Nobody is named: whoever shows it writes the looks. */
export async function claimsToAct(act: Act): Promise<ClaimsToAct> {
  const { account, organisation } = act.caller
  if (!account || !organisation) return { toAnswer: [], toClaim: [] }
  return {
    toAnswer: mayDo(act.caller, 'answer-claims') ? await claimsToAnswer(act, organisation, account) : [],
    toClaim: mayDo(act.caller, 'claim-hours') ? await overAndOpen(act, organisation, account) : [],
  }
}

async function overAndOpen(
  act: Act,
  firm: Id<'Organisation'>,
  account: Id<'Account'>,
): Promise<ClaimsToAct['toClaim']> {
  const found = await grantsToClaim(act, firm)
  await act.look(found, 'claims')
  const over = found.map(({ endsOn }) => endsOn).filter((day) => day < act.today)
  const [first] = over.toSorted()
  return first ? [{ account, count: over.length, day: first }] : []
}
