import type { Day } from '#values/public.ts'
import { payerOn } from '../routes/payer.rules.ts'
import type { Payer, PayerKind } from '../routes/route.ts'

interface Granted {
  readonly payerKind: PayerKind
  readonly payer: Payer['id']
  readonly payerName: string | null
}

type Paying = Pick<Payer, 'kind' | 'id' | 'name'>

/**
 * Whom it is asked of: who pays on that day. Where she lives chooses the municipality, and after a move the one that
 * granted stays.
 */
export function payerFor(payers: readonly Payer[], granted: readonly Granted[], on: Day): Paying | undefined {
  const now = payerOn(payers, on)
  const last = granted.at(-1)
  if (now?.kind === 'municipality' && last?.payerKind === 'municipality')
    return { kind: 'municipality', id: last.payer, name: last.payerName }
  return now && { kind: now.kind, id: now.id, name: now.name }
}
