import type { Act } from '#platform/public.ts'
import { type FrozenValue, rulesOn } from '#regulations/public.ts'
import type { Period } from '../periods/period.ts'

export interface RuleOfClaims {
  /** How many claims there may be for one period; null where no rule says it. */
  readonly most: number | null
  /** Weeks after the period for the last of them. */
  readonly weeks: number | null
  readonly basis: readonly FrozenValue[]
}

const none: RuleOfClaims = { most: null, weeks: null, basis: [] }

/** What who pays wants of claims, by the rules that its period began under. Only UWV has such rules of its own. */
export async function rulesOfClaims(act: Act, { payerKind, payer, from }: Period): Promise<RuleOfClaims> {
  if (payerKind !== 'uwv') return none
  const found = await rulesOn(act, ['uwv.jc.invoices.max', 'uwv.jc.followup.weeks'], { on: from, payer })
  const values = [...found.values()].flatMap((one) => (one.done ? [one.value] : []))
  const number = (key: string) => {
    const value = values.find((one) => one.key === key)?.value
    return typeof value === 'number' ? value : null
  }
  return { most: number('uwv.jc.invoices.max'), weeks: number('uwv.jc.followup.weeks'), basis: values }
}
