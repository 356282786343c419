import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, type Outcome, type Refusal } from '#values/public.ts'
import { holdVacancy } from './find-vacancy.ts'
import type { StepTaken } from './vacancy.shapes.ts'
import { saveStanding } from './vacancy.store.ts'
import type { VacancyFacts } from './vacancy.ts'
import { type Standing, type Stepping, take, takeBack } from './vacancy-steps.rules.ts'

/** One step along the table of a vacancy: share, withdraw, fill, pool and the others. */
export const stepVacancy = (house: House, caller: Caller, id: string, { step, reason }: StepTaken) =>
  move(house, caller, id, 'VacancyStepped', (vacancy, how) => take(step, vacancy, { ...how, reason }))

/** The last step did not happen. */
export const takeBackStep = (house: House, caller: Caller, id: string) =>
  move(house, caller, id, 'VacancyStepTakenBack', takeBack)

const move = <R extends Refusal>(
  house: House,
  caller: Caller,
  id: string,
  event: StepEvent,
  rule: (vacancy: Standing, how: Stepping) => Outcome<Standing, R>,
) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const vacancy = await holdVacancy(act, id)
    if (!vacancy) return notFound()
    const moved = rule(vacancy, steppingOf(act))
    if (!moved.done) return moved
    await stand(act, event, vacancy, moved.value)
    return done({ id: vacancy.id, title: vacancy.title, state: moved.value.state })
  })

/** Lets a vacancy stand there from now on, and tells whoever listens. */
export async function stand(act: Act, event: StepEvent, vacancy: VacancyFacts, to: Standing): Promise<void> {
  await saveStanding(act, vacancy.id, to)
  await act.tell({ name: event, vacancy: vacancy.id, from: vacancy.state, to: to.state })
}

type StepEvent = 'VacancyStepped' | 'VacancyStepTakenBack'

export const steppingOf = (act: Act): Stepping => ({
  by: act.caller.account,
  organisation: act.caller.organisation,
  on: act.today,
})
