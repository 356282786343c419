import type { ApiPlugin } from '#platform/public.ts'
import { skillWeightsApi } from './skill-weights/skill-weights.api.ts'
import { weightsApi } from './weights/weights.api.ts'
import { whatFitsApi } from './what-fits/what-fits.api.ts'
import { whoFitsApi } from './who-fits/who-fits.api.ts'
import { whyApi } from './why/why.api.ts'

export const matchingApi: readonly ApiPlugin[] = [whoFitsApi, whatFitsApi, whyApi, weightsApi, skillWeightsApi]
