import type { Act } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { holdVacancy } from './find-vacancy.ts'
import { fill, free } from './vacancy.rules.ts'
import { savePlaces } from './vacancy.store.ts'

/** Somebody takes a place. The database counts as well: of ten at one moment no more come in than there are places. */
export async function fillPlace(act: Act, id: Id<'Vacancy'>) {
  const vacancy = await holdVacancy(act, id)
  if (!vacancy) return notFound()
  const filled = fill(vacancy)
  if (!filled.done) return filled
  if (!(await savePlaces(act, vacancy, filled.value)))
    return refused({ because: 'no-place-left', kind: 'conflict' } as const)
  await tellWhenMoved(act, vacancy, filled.value.state)
  return done()
}

/** A place that somebody held comes free: nobody begins, or it ended on trial. */
export async function freePlace(act: Act, id: Id<'Vacancy'>): Promise<void> {
  const vacancy = await holdVacancy(act, id)
  if (!vacancy) return
  const freed = free(vacancy)
  if (!freed.done) return
  await savePlaces(act, vacancy, freed.value)
  await tellWhenMoved(act, vacancy, freed.value.state)
}

async function tellWhenMoved(act: Act, { id, state }: { id: Id<'Vacancy'>; state: string }, to: string) {
  if (state !== to) await act.tell({ name: 'VacancyStepped', vacancy: id, from: state, to })
}
