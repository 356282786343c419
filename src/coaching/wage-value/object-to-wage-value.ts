import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { handFor, hatOf, mayReadValue, workToMeasure } from './measured-work.ts'
import { objectionWeeks } from './see-wage-values.ts'
import { mayObject } from './wage-value.rules.ts'
import type { AnswerWageValueObjection, ObjectToWageValue } from './wage-value.shapes.ts'
import { saveValueObjection, saveValueOutcome, valuesOf } from './wage-value.store.ts'

/** The worker or the employer does not agree with the last value: whoever has the letter writes its day down. */
export const objectToWageValue = (house: House, caller: Caller, id: string, { by, on }: ObjectToWageValue) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const held = await lastValue(act, id)
    if (!held.done) return held
    const value = held.value
    const may = mayObject(value, on, { weeks: await objectionWeeks(act, value.decidedOn), today: act.today })
    if (!may.done) return may
    if (!(await saveValueObjection(act, value.id, by, on)))
      return refused({ because: 'objected-already', kind: 'conflict', field: 'on' } as const)
    return done({ id: value.id })
  })

/** What came of it. The value stays as it was: what is changed is another value, with its own decision. */
export const answerWageValueObjection = (
  house: House,
  caller: Caller,
  id: string,
  { outcome, on }: AnswerWageValueObjection,
) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const held = await lastValue(act, id)
    if (!held.done) return held
    const { objectedOn, id: value } = held.value
    if (!objectedOn) return refused({ because: 'no-objection', kind: 'conflict', field: 'on' } as const)
    if (on < objectedOn || on > act.today)
      return refused({ because: 'objection-day', kind: 'invalid', field: 'on' } as const)
    if (!(await saveValueOutcome(act, value, outcome, on)))
      return refused({ because: 'said-already', kind: 'conflict', field: 'on' } as const)
    return done({ id: value })
  })

async function lastValue(act: Act, id: string) {
  const placement = await workToMeasure(act, id)
  if (!placement) return notFound()
  if (!(await mayReadValue(act, placement)) || !(await handFor(act, placement)))
    return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
  // An objection that waits comes before a later value.
  const values = await valuesOf(act, placement.id)
  const value = values.find((one) => one.objectedOn && !one.objectionOutcome) ?? values[0]
  return value ? done(value) : refused({ because: 'nothing-kept', kind: 'conflict', field: 'on' } as const)
}
