import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import { rulesOn } from '../values/rule-on.ts'
import { type Payer, type Regime, regimeKeys, regimesFrom } from './regimes.rules.ts'

/** What this payer offers for whom the rules of that day count. */
export async function regimesOf(
  act: Act,
  { on, payerKind, payer }: Payer & { readonly on: Day },
): Promise<readonly Regime[]> {
  const whom = payerKind === 'municipality' ? { payer, municipality: payer } : { payer }
  return regimesFrom({ payerKind, payer }, await rulesOn(act, regimeKeys, { on, ...whom }))
}
