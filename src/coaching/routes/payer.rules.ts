import type { Day } from '#values/public.ts'
import type { Payer } from './route.ts'

/** Who pays on a day: the last that began by then, and before the first day who will pay first. */
export function payerOn<P extends Payer>(payers: readonly P[], on: Day): P | undefined {
  const byDay = payers.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return byDay.findLast(({ from }) => from <= on) ?? byDay[0]
}
