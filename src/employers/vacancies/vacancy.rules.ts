import { done, type Outcome, refused } from '#values/public.ts'
import type { Daypart } from '#vocabulary/public.ts'
import { isOpenState, type VacancyState } from './vacancy-steps.rules.ts'

/** Work that starts between four and seven is early, whether the employer calls it so or not; before four it is night. */
export function dayparts(chosen: readonly Daypart[], firstStart: number | null): readonly Daypart[] {
  const isEarly = firstStart !== null && firstStart < 7 * 60 && firstStart >= 4 * 60
  return isEarly && !chosen.includes('early') && !chosen.includes('night') ? ['early', ...chosen] : chosen
}

/** What ended is no longer changed: open it again first. */
export const mayStillChange = (state: VacancyState): boolean => state === 'draft' || isOpenState(state)

interface Places {
  readonly state: VacancyState
  readonly places: number
  readonly placesTaken: number
  readonly keptInTeam: boolean
}

export type PlacesRefusal =
  | { readonly because: 'vacancy-not-open'; readonly kind: 'conflict'; readonly state: VacancyState }
  | { readonly because: 'no-place-taken'; readonly kind: 'conflict' }
  | { readonly because: 'no-place-left'; readonly kind: 'conflict' }

/** Somebody takes a place; the last place fills the vacancy. */
export function fill(vacancy: Places): Outcome<Places, PlacesRefusal> {
  const { state, places } = vacancy
  if (!isOpenState(state)) return refused({ because: 'vacancy-not-open', kind: 'conflict', state })
  if (vacancy.placesTaken >= places) return refused({ because: 'no-place-left', kind: 'conflict' })
  const placesTaken = vacancy.placesTaken + 1
  if (placesTaken < places) return done({ ...vacancy, placesTaken })
  return done({ ...vacancy, placesTaken, state: 'filled', keptInTeam: state === 'team' })
}

/** A place comes free again; a vacancy that was full is open once more, as far as it was before. */
export function free(vacancy: Places): Outcome<Places, PlacesRefusal> {
  if (vacancy.placesTaken === 0) return refused({ because: 'no-place-taken', kind: 'conflict' })
  const placesTaken = vacancy.placesTaken - 1
  if (vacancy.state !== 'filled') return done({ ...vacancy, placesTaken })
  return done({ ...vacancy, placesTaken, state: vacancy.keptInTeam ? 'team' : 'region', keptInTeam: false })
}
