import type { Act, Caller, House, Read } from '#platform/public.ts'
import { ruleOn } from '#regulations/public.ts'
import { placementsIn } from '#trajectories/public.ts'
import { addDays, type Day, done, notFound } from '#values/public.ts'
import { handFor, mayReadValue, workToMeasure } from './measured-work.ts'
import { wageValueOn } from './wage-value.rules.ts'
import { valuesOf } from './wage-value.store.ts'
import type { WageValue } from './wage-value.ts'

/** Every measure in this work with what it rested on, for who may read it. */
export const seeWageValues = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-placements', async (act) => {
    const placement = await workToMeasure(act, id)
    if (!placement) return notFound()
    const [row] = (await placementsIn(act, { subject: placement.subject, holder: placement.holder })).filter(
      (one) => one.id === placement.id,
    )
    const mayRead = await mayReadValue(act, placement)
    const values = mayRead ? await valuesOf(act, placement.id) : null
    const hand = mayRead ? await handFor(act, placement) : undefined
    return done({
      name: row?.name ?? '',
      at: row?.at ?? '',
      mayKeep: hand !== undefined,
      hand: hand?.hand ?? null,
      values: values && (await Promise.all(values.map((one) => withLastDay(act, one)))),
    })
  })

const withLastDay = async (act: Act, one: WageValue) => {
  const weeks = await objectionWeeks(act, one.decidedOn)
  return { ...one, objectionBy: weeks === null ? null : addDays(one.decidedOn, weeks * 7) }
}

/** How long one may object to what was decided on a day. */
export async function objectionWeeks(act: Act, decidedOn: Day): Promise<number | null> {
  const found = await ruleOn(act, 'awb.objection.weeks', { on: decidedOn })
  return found.done && typeof found.value.value === 'number' ? found.value.value : null
}

/** The value that counts on a day in this work, for who may read it. */
export async function wageValueFor(act: Act, placement: Read & { id: string }, on: Day): Promise<WageValue | null> {
  if (!(await mayReadValue(act, placement))) return null
  return wageValueOn(await valuesOf(act, placement.id), on) ?? null
}

/** Every value in this work, the last first; none for who may not read them. */
export const wageValuesIn = async (act: Act, placement: Read & { id: string }): Promise<readonly WageValue[]> =>
  (await mayReadValue(act, placement)) ? valuesOf(act, placement.id) : []
