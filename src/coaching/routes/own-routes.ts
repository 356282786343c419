import type { Act } from '#platform/public.ts'
import { listRoutes } from './route.store.ts'
import type { Route } from './route.ts'

/** The routes of the person whose pages these are, as far as they run. */
export const routesOfHer = async (act: Act): Promise<readonly Route[]> =>
  act.caller.subject ? listRoutes(act, { subject: act.caller.subject, open: true }) : []

/** Who is coached at the own firm now. */
export const routesCoachedAt = async (act: Act): Promise<readonly Route[]> =>
  act.caller.organisation ? listRoutes(act, { firm: act.caller.organisation, open: true }, 2000) : []
