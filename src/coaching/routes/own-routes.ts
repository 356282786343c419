import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { countOpenRoutes, listRoutes } from './route.store.ts'
import type { Route } from './route.ts'

/** The routes of the person whose pages these are, as far as they run. */
export const routesOfHer = async (act: Act): Promise<readonly Route[]> =>
  act.caller.subject ? listRoutes(act, { subject: act.caller.subject, open: true }) : []

/** How many run for her: a number alone, for a page that only leads there. */
export const countOwnRoutes = (act: Act, subject: Id<'Subject'>): Promise<number> => countOpenRoutes(act, subject)
