import { findCard } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { readId } from '#values/public.ts'
import { findClaimRow } from './claim.store.ts'
import type { Claim } from './claim.ts'

/** A claim in reach, of the own firm or asked of the own organisation; also when the id is no id at all: nothing. */
export async function findClaim(act: Act, text: string): Promise<Claim | undefined> {
  return own(act, text, false)
}

/** The same, and nobody else changes it until this act is over. */
export const holdClaim = (act: Act, text: string): Promise<Claim | undefined> => own(act, text, true)

async function own(act: Act, text: string, hold: boolean): Promise<Claim | undefined> {
  const id = readId<'Claim'>(text)
  const claim = id.done ? await findClaimRow(act, id.value, hold) : undefined
  if (!claim) return undefined
  await act.look([claim], 'claims')
  const { organisation } = act.caller
  if (organisation === null || (claim.firm !== organisation && claim.payer !== organisation)) return undefined
  // Who was taken out of the lists is not claimed for any more.
  return (await findCard(act, claim)) && claim
}
