import type { Act } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { holdVacancy } from './find-vacancy.ts'
import { fill, free } from './vacancy.rules.ts'
import { savePlaces } from './vacancy.store.ts'

/** Rooms above tell that somebody takes a place. Answers how many are left; the last one fills the vacancy. */
export const fillPlace = (act: Act, id: string) => changePlaces(act, id, fill)

/** It went another way: the place is free again. */
export const freePlace = (act: Act, id: string) => changePlaces(act, id, free)

async function changePlaces(act: Act, id: string, rule: typeof fill) {
  const vacancy = await holdVacancy(act, id)
  if (!vacancy) return notFound()
  const changed = rule(vacancy)
  if (!changed.done) return changed
  const { state, places, placesTaken } = changed.value
  await savePlaces(act, vacancy.id, changed.value, state === vacancy.state ? vacancy.stateSince : act.today)
  if (state !== vacancy.state)
    await act.tell({ name: 'VacancyStepped', vacancy: vacancy.id, from: vacancy.state, to: state })
  return done({ left: places - placesTaken, state })
}
