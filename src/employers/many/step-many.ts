import { type Act, type Caller, type House, keepWayBack, takeWayBack } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { holdVacancies } from '../vacancies/find-vacancy.ts'
import { stand, steppingOf } from '../vacancies/step-vacancy.ts'
import type { VacancyFacts } from '../vacancies/vacancy.ts'
import { type Standing, take, type WithdrawalReason } from '../vacancies/vacancy-steps.rules.ts'
import type { LeftBecause, ManyStep } from './many.rules.ts'
import type { ManyStepped } from './many.shapes.ts'

/** What was done, as it is kept for the way back: where each stood, and its version after the step. */
export interface DoneMany {
  readonly step: ManyStep
  readonly items: readonly { readonly id: string; readonly version: number; readonly was: Standing }[]
  readonly left: readonly { readonly id: string; readonly because: LeftBecause }[]
}

export const manyBack = 'employers.many'

/** The same step with each of them, as far as its own rules allow; what cannot be is left where it is, and said. */
export const stepMany = (house: House, caller: Caller, { vacancies, step, reason }: ManyStepped) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    if (step === 'withdraw' && !reason) return refused({ because: 'reason-given', kind: 'invalid' } as const)
    const held = await holdVacancies(act, vacancies.map(idOf))
    const items: DoneMany['items'][number][] = []
    const left: DoneMany['left'][number][] = []
    for (const { id, version } of vacancies) {
      const vacancy = held.get(id)
      const moved = vacancy ? becomes(act, step, vacancy, version, reason) : 'gone'
      if (!vacancy || typeof moved === 'string') left.push({ id, because: moved as LeftBecause })
      else {
        await stand(act, 'VacancyStepped', vacancy, moved)
        items.push({ id, version: vacancy.version + 1, was: standingOf(vacancy) })
      }
    }
    const back = await keepWayBack(house, act, manyBack, { step, items, left } satisfies DoneMany)
    return done({ changed: items.length, left, back })
  })

/** Puts each back where it stood, unless somebody changed it since. */
export const undoManySteps = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const taken = await takeWayBack<DoneMany>(house, act, id, manyBack)
    if (!taken.done) return taken
    const { items } = taken.value
    const held = await holdVacancies(act, items.map(idOf))
    const untouched = items.filter((one) => held.get(one.id)?.version === one.version)
    for (const one of untouched) await stand(act, 'VacancyStepTakenBack', held.get(one.id) as VacancyFacts, one.was)
    return done({ back: untouched.length, changedSince: items.length - untouched.length })
  })

/** Where it would stand after the step, or why it stays. */
export function becomes(
  act: Act,
  step: ManyStep,
  vacancy: VacancyFacts,
  version: number,
  reason: WithdrawalReason | undefined,
): Standing | LeftBecause {
  if (vacancy.version !== version) return 'changed-meanwhile'
  const moved = take(step, vacancy, { ...steppingOf(act), reason })
  if (moved.done) return standingOf(moved.value)
  return moved.refusal.because === 'reason-given' ? 'not-from-here' : moved.refusal.because
}

const idOf = ({ id }: { readonly id: string }) => id

const standingOf = (from: Standing): Standing => ({
  state: from.state,
  stateSince: from.stateSince,
  occupation: from.occupation,
  organisation: from.organisation,
  keptInTeam: from.keptInTeam,
  withdrawnBecause: from.withdrawnBecause,
  before: from.before,
})
