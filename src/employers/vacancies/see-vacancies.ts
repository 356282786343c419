import { organisationNames } from '#access/public.ts'
import { type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { done } from '#values/public.ts'
import type { VacanciesAsked } from './vacancy.shapes.ts'
import type { VacancyFilter } from './vacancy-filter.ts'
import {
  countChosenVacancies,
  countVacancies,
  type ListedVacancy,
  listVacancies,
  vacancyChoices,
} from './vacancy-list.store.ts'
import { openStates } from './vacancy-steps.rules.ts'

/** The vacancies this team may see, a page at a time. */
export const seeVacancies = (house: House, caller: Caller, asked: VacanciesAsked) =>
  house.db.act(caller, 'see-vacancies', async (act) => {
    const filter = filterOf(asked)
    const found = await listVacancies(act, filter, asked.sort, readCursor(asked.after, 2), asked.size + 1)
    const { rows, next } = pageOf(found, asked.size, ({ key, id }) => [key, id])
    const teams = await organisationNames(act, teamsIn(rows))
    return done({
      rows: rows.map((row) => rowOf(row, teams)),
      next,
      total: await countChosenVacancies(act, filter),
      counts: await countVacancies(act, { ...filter, states: undefined, whose: undefined }),
      choices: await vacancyChoices(act),
      today: act.today,
    })
  })

/** All of them at once, for a file. */
export const exportVacancies = (house: House, caller: Caller, asked: VacanciesAsked) =>
  house.db.act(caller, 'see-vacancies', async (act) => {
    const found = await listVacancies(act, filterOf(asked), asked.sort, undefined, 20_000)
    const teams = await organisationNames(act, teamsIn(found))
    return done(found.map((row) => rowOf(row, teams)))
  })

const teamsIn = (rows: readonly ListedVacancy[]) => rows.flatMap(({ organisation }) => organisation ?? [])

const filterOf = ({ state, registered, ...asked }: VacanciesAsked): VacancyFilter => ({
  ...asked,
  states: state ?? openStates,
  registered: registered === 'yes',
})

const rowOf = ({ key: _, organisation, ...row }: ListedVacancy, teams: ReadonlyMap<string, string>) => ({
  ...row,
  team: organisation ? (teams.get(organisation) ?? null) : null,
})

export type VacancyRow = ReturnType<typeof rowOf>
