import type { Act } from '#platform/public.ts'
import { rulesOn } from '#regulations/public.ts'
import type { Id } from '#values/public.ts'
import type { PayerKind } from '../routes/route.ts'
import { askedOf, type DaysOfRules, type RulesOfThen, rulesBy } from './rules-of-then.rules.ts'

interface Payer {
  readonly kind: PayerKind
  readonly id: Id<'Organisation'> | null
}

/** What the law and the payer's own rules of those days say. */
export async function rulesOfThen(act: Act, { kind, id }: Payer, days: DaysOfRules): Promise<RulesOfThen> {
  const keys = Object.values(askedOf[kind]).map(([key]) => key)
  const whom = kind === 'municipality' ? { payer: id, municipality: id } : { payer: id }
  const read = new Map<string, Awaited<ReturnType<typeof rulesOn>>>()
  for (const on of new Set(Object.values(days))) read.set(on, await rulesOn(act, keys, { on, ...whom }))
  return rulesBy(
    (key, on) => {
      const found = read.get(on)?.get(key)
      return found?.done ? found.value : null
    },
    kind,
    days,
  )
}
