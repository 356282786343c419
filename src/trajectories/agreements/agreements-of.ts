import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { currentAgreement, signaturesUnder } from './agreement.store.ts'
import type { Agreement, Signature } from './agreement.ts'

export interface ToBeSigned {
  readonly agreement: Agreement
  readonly signatures: readonly Signature[]
}

/** The text that counts for this work, and whose names stand under it. Whoever shows it writes the look. */
export async function agreementFor(act: Act, placement: Id<'Placement'>): Promise<ToBeSigned | undefined> {
  const agreement = await currentAgreement(act, placement)
  return agreement && { agreement, signatures: await signaturesUnder(act, agreement.id) }
}
