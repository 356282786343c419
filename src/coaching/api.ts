import type { ApiPlugin } from '#platform/public.ts'
import { approvalsApi } from './approvals/approvals.api.ts'
import { decisionsApi } from './decisions/decisions.api.ts'
import { hoursApi, workedApi } from './hours/hours.api.ts'
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
  hoursApi,
  workedApi,
  approvalsApi,
]
