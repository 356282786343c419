import type { Act } from '#platform/public.ts'
import type { Employer } from '../cards/employer.ts'
import { keepVacancy, type NewRow, saveContent, vacanciesInState } from './vacancy.store.ts'
import type { VacancyContent, VacancyFacts } from './vacancy.ts'
import { pointOf } from './vacancy-content.ts'

/** Work that came with a file. */
export const bringInVacancy = (act: Act, row: NewRow) => keepVacancy(act, row)

/** What a file says of work that is here, or what it was before. */
export const bringUpToDate = async (act: Act, vacancy: VacancyFacts, content: VacancyContent, employer: Employer) =>
  saveContent(act, vacancy, content, await pointOf(act, content.town, employer))

/** What a team has, as far as it may still change or was filled. */
export async function vacanciesOfTeam(act: Act, organisation: string): Promise<VacancyFacts[]> {
  const all = await vacanciesInState(act, ['draft', 'team', 'region', 'pool', 'filled'])
  return all.filter((vacancy) => vacancy.organisation === organisation)
}
