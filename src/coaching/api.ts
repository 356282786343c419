import type { ApiPlugin } from '#platform/public.ts'
import { activationApi } from './activation/activation.api.ts'
import { approvalsApi } from './approvals/approvals.api.ts'
import { costsApi } from './costs/costs.api.ts'
import { decisionsApi } from './decisions/decisions.api.ts'
import { employerPageApi } from './employer-page/employer-page.api.ts'
import { firmApi } from './firm/firm.api.ts'
import { hoursApi, workedApi } from './hours/hours.api.ts'
import { ownCoachingApi } from './own/own-coaching.api.ts'
import { reportsApi } from './reports/reports.api.ts'
import { requestsApi } from './requests/requests.api.ts'
import { routeStepsApi } from './routes/route-steps.api.ts'
import { routesApi } from './routes/routes.api.ts'
import { requestSignaturesApi } from './signatures/signatures.api.ts'
import { wageValueApi } from './wage-value/wage-value.api.ts'

export const coachingApi: readonly ApiPlugin[] = [
  routesApi,
  routeStepsApi,
  firmApi,
  activationApi,
  ownCoachingApi,
  requestsApi,
  requestSignaturesApi,
  decisionsApi,
  hoursApi,
  workedApi,
  approvalsApi,
  costsApi,
  wageValueApi,
  employerPageApi,
  reportsApi,
]
