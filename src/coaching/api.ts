import type { ApiPlugin } from '#platform/public.ts'
import { routeStepsApi } from './routes/route-steps.api.ts'
import { routesApi } from './routes/routes.api.ts'

export const coachingApi: readonly ApiPlugin[] = [routesApi, routeStepsApi]
