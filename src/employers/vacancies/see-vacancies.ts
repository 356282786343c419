import { type Colleague, colleaguesById, organisationNames } from '#access/public.ts'
import { type Act, type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { asMeant } from '../finding/spell-work.ts'
import { ranksFor } from '../ranks.ts'
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
    const { filter, total } = await asMeant(act, 'vacancies', filterOf(asked), (some) =>
      countChosenVacancies(act, some),
    )
    const found = await listVacancies(act, {
      ...{ filter, sort: asked.sort, ranks: await ranksFor(act, asked.sort) },
      ...{ after: readCursor(asked.after, 2), limit: asked.size + 1 },
    })
    const { rows, next } = pageOf(found, asked.size, ({ key, id }) => [key, id])
    return done({
      rows: await shown(act, rows),
      next,
      total,
      spelled: filter.spelled ?? null,
      counts: await countVacancies(act, { ...filter, states: undefined, whose: undefined }),
      choices: await vacancyChoices(act),
      today: act.today,
    })
  })

/** All of them at once, for a file. */
export const exportVacancies = (house: House, caller: Caller, asked: VacanciesAsked) =>
  house.db.act(caller, 'see-vacancies', async (act) => done(await shown(act, await listAsked(act, asked, 20_000))))

/** The same list inside another act. */
export async function listAsked(act: Act, asked: VacanciesAsked, limit: number) {
  const { filter } = await asMeant(act, 'vacancies', filterOf(asked), (some) => countChosenVacancies(act, some))
  return listVacancies(act, { filter, sort: asked.sort, ranks: await ranksFor(act, asked.sort), limit })
}

/** With the names of the team it belongs to, and of who brought it in. */
async function shown(act: Act, rows: readonly ListedVacancy[]) {
  const teams = await organisationNames(
    act,
    rows.flatMap(({ organisation }) => organisation ?? []),
  )
  const who = await colleaguesById(
    act,
    rows.map(({ broughtInBy }) => broughtInBy),
  )
  return rows.map((row) => rowOf(row, teams, who))
}

const filterOf = ({ state, registered, ...asked }: VacanciesAsked): VacancyFilter => ({
  ...asked,
  states: state ?? openStates,
  registered: registered === 'yes',
})

const rowOf = (
  { key: _, organisation, broughtInBy, ...row }: ListedVacancy,
  teams: ReadonlyMap<string, string>,
  who: ReadonlyMap<string, Colleague>,
) => ({
  ...row,
  team: organisation ? (teams.get(organisation) ?? null) : null,
  byWhom: broughtInBy ? (who.get(broughtInBy)?.name ?? null) : null,
})

export type VacancyRow = ReturnType<typeof rowOf>
