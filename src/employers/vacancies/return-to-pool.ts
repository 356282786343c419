import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { holdVacancy } from './find-vacancy.ts'
import { openInRegionBefore, saveStanding } from './vacancy.store.ts'
import { take } from './vacancy-steps.rules.ts'

/** Open to the region before that day, and not taken up or moved since. */
export const vacanciesInRegionBefore = (act: Act, day: Day): Promise<readonly Id<'Vacancy'>[]> =>
  openInRegionBefore(act, day)

/** By nobody: the team that had it let time pass. Whoever moved it in the meantime was first. */
export async function returnToPool(act: Act, id: Id<'Vacancy'>): Promise<void> {
  const vacancy = await holdVacancy(act, id)
  if (!vacancy) return
  const moved = take('return-to-pool', vacancy, { by: null, organisation: vacancy.organisation, on: act.today })
  if (!moved.done) return
  await saveStanding(act, vacancy.id, moved.value)
  await act.tell({ name: 'VacancyStepped', vacancy: vacancy.id, from: vacancy.state, to: moved.value.state })
}
