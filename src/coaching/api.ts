import type { ApiPlugin } from '#platform/public.ts'
import { decisionsApi } from './decisions/decisions.api.ts'
import { requestsApi } from './requests/requests.api.ts'
import { routeStepsApi } from './routes/route-steps.api.ts'
import { routesApi } from './routes/routes.api.ts'
import { requestSignaturesApi } from './signatures/signatures.api.ts'

export const coachingApi: readonly ApiPlugin[] = [
  routesApi,
  routeStepsApi,
  requestsApi,
  requestSignaturesApi,
  decisionsApi,
]
