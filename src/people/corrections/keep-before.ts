import { openCorrection, seal } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { beforeOf } from './before.rules.ts'
import { keepCorrection } from './correction.store.ts'

export const beforeColumn = 'correction_before'

interface Change {
  readonly part: string
  readonly row: Readonly<Record<string, unknown>>
  readonly written: Readonly<Record<string, unknown>>
}

/** While she asks to have something put right, what stood there stays to be read by who handles it. */
export async function keepBefore(house: House, act: Act, { subject, holder }: Read, { part, row, written }: Change) {
  if (holder !== act.caller.organisation) return
  const person = { subject, holder }
  const request = await openCorrection(act, person)
  const before = request ? beforeOf(row, written) : {}
  if (!request || Object.keys(before).length === 0) return
  const beforeSealed = await seal(house, act, { ...person, column: beforeColumn }, JSON.stringify(before))
  await keepCorrection(act, { ...person, request, part, beforeSealed })
}
