import type { Act } from '#platform/public.ts'
import { workOf } from '#trajectories/public.ts'
import type { Period } from '../periods/period.ts'
import { requestsOfTerm } from '../requests/half-year-asked.ts'
import { wageValuesIn } from '../wage-value/see-wage-values.ts'
import type { Growth } from './report.ts'

/** What was agreed at the start of this employment, and what is agreed now. */
export async function growthOf(act: Act, period: Period): Promise<Growth> {
  const [first] = await requestsOfTerm(act, period)
  const work = period.placement ? await workOf(act, period.placement) : undefined
  const values = work ? await wageValuesIn(act, { ...period, id: work.id }) : []
  return {
    minutesWeek: { first: first?.minutesWeek ?? null, now: work?.minutesWeek ?? null },
    tasks: { first: first?.tasks ?? null, now: work?.tasks ?? null },
    wageValue: { first: values.at(-1)?.value ?? null, now: values[0]?.value ?? null },
  }
}
