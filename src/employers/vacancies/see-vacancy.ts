import { colleaguesById, organisationNames } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { findVacancy } from './find-vacancy.ts'
import { steppingOf } from './step-vacancy.ts'
import { mayStillChange } from './vacancy.rules.ts'
import type { VacancyFacts } from './vacancy.ts'
import { stepsFor } from './vacancy-steps.rules.ts'

/** One vacancy with all its facts and the steps its reader may take. */
export const seeVacancy = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-vacancies', async (act) => {
    const vacancy = await findVacancy(act, id)
    if (!vacancy) return notFound()
    const { before: _, ...facts } = vacancy
    return done({
      ...facts,
      backBySilence: vacancy.state === 'pool' && vacancy.before?.by === null,
      head: await vacancyHead(act, vacancy),
      steps: stepsFor(vacancy, steppingOf(act)),
      mayChange: mayStillChange(vacancy.state),
    })
  })

export type VacancyView = Extract<Awaited<ReturnType<typeof seeVacancy>>, { done: true }>['value']

/** What stands above every tab of a vacancy. */
export async function vacancyHead(act: Act, vacancy: VacancyFacts) {
  const who = await colleaguesById(act, [vacancy.broughtInBy])
  const teams = await organisationNames(act, vacancy.organisation ? [vacancy.organisation] : [])
  const { id, title, employer, town, hours, startFrom, places, placesTaken, state, stateSince } = vacancy
  return {
    ...{ id, title, employer, town, hours, startFrom, places, placesTaken, state, stateSince },
    mayChange: mayStillChange(state),
    broughtInBy: (vacancy.broughtInBy && who.get(vacancy.broughtInBy)?.name) || null,
    team: (vacancy.organisation && teams.get(vacancy.organisation)) || null,
  }
}

export type VacancyHead = Awaited<ReturnType<typeof vacancyHead>>

/** What a form about the vacancy starts from. */
export const seeVacancyFacts = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-vacancies', async (act) => {
    const vacancy = await findVacancy(act, id)
    return vacancy ? done(vacancy) : notFound()
  })
