import type { ApiPlugin } from '#platform/public.ts'
import { resultsApi } from './results/results.api.ts'

export const reportingApi: readonly ApiPlugin[] = [resultsApi]
