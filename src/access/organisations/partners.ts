import type { Act } from '#platform/public.ts'
import { organisationsHere } from './organisations-here.store.ts'

/** The partners one can work with today, for who has to choose one. */
export const partnersToday = (act: Act) => organisationsHere(act)
