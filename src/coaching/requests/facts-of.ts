import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { payersOfRoute } from '../routes/payers-of-route.ts'
import { goalsOf } from './goal.store.ts'
import { isBeyond } from './grant.rules.ts'
import type { PartFacts } from './parts.rules.ts'
import { payerFor } from './payer-of-request.rules.ts'
import { type Regime, regimesFor } from './regimes.ts'
import type { CoachingRequest } from './request.ts'
import type { RulesOfThen } from './rules-of-then.rules.ts'
import { rulesOfThen } from './rules-of-then.ts'

/** Who pays: as it was sent, or as it would be today. */
export async function payerNow(act: Act, one: CoachingRequest, on: Day = act.today) {
  if (one.payer) return one.payer
  return payerFor(await payersOfRoute(act, one.route), await grantedOn(act, [one.route]), on)
}

/** The rules that count for it: by the day the work began, the day it was received, and the day of the award. */
export async function rulesFor(act: Act, one: CoachingRequest, award: Day = act.today) {
  const payer = await payerNow(act, one)
  const start = one.start ?? one.from ?? act.today
  const days = { start, received: one.receivedOn ?? act.today, award }
  const rules = await rulesOfThen(act, payer ?? { kind: 'uwv', id: null }, days)
  return isFirst(one) ? rules : { ...rules, mostGoals: null }
}

export async function regimesOfRequest(act: Act, one: CoachingRequest) {
  const payer = await payerNow(act, one)
  if (!payer) return []
  return regimesFor(act, { payerKind: payer.kind, payer: payer.id, on: one.start ?? one.from ?? act.today })
}

const isFirst = ({ number }: CoachingRequest) => number === null || number === 1

/** What the parts are judged by. */
export const partFacts = async (act: Act, one: CoachingRequest): Promise<PartFacts> =>
  partFactsWith(act, one, await regimesOfRequest(act, one), await rulesFor(act, one))

/** The same, for who has read the regimes and the rules already. */
export async function partFactsWith(
  act: Act,
  one: CoachingRequest,
  regimes: readonly Pick<Regime, 'id' | 'needsReason'>[],
  rules: Pick<RulesOfThen, 'mostGoals' | 'mostPeriods'>,
): Promise<PartFacts> {
  const regime = regimes.find(({ id }) => id === one.regime)
  return {
    request: one,
    goals: await goalsOf(act, one.id),
    mostGoals: rules.mostGoals,
    needsReason: (regime?.needsReason ?? false) || isBeyond(one, rules),
  }
}
