import { organisationsHere } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AskTrial } from './placement.shapes.ts'
import type { Payer, PayerKind } from './placement.ts'

/** Which rule book goes with what kind of organisation. Others pay no benefit. */
const bookOf: Readonly<Record<string, PayerKind>> = {
  'benefits-agency': 'uwv',
  municipality: 'municipality',
  'social-service': 'municipality',
}

/** Who decides on this trial: an organisation here, or the name of one that does not work with us. */
export async function payerOf(act: Act, asked: Pick<AskTrial, 'payer' | 'payerKind' | 'payerName'>) {
  if (asked.payer) return (await payersHere(act)).find(({ id }) => id === asked.payer)
  if (!asked.payerKind || !asked.payerName) return undefined
  return { kind: asked.payerKind, id: null, name: asked.payerName } satisfies Payer
}

/** UWV and the municipalities that work here. */
export async function payersHere(act: Act): Promise<readonly (Payer & { readonly says: string })[]> {
  return (await organisationsHere(act)).flatMap(({ id, name, kind }) => {
    const book = bookOf[kind]
    return book ? [{ kind: book, id: id as Id<'Organisation'>, name: null, says: name }] : []
  })
}
