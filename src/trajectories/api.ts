import type { ApiPlugin } from '#platform/public.ts'
import { agreementsApi } from './agreements/agreements.api.ts'
import { criteriaApi } from './criteria/criteria.api.ts'
import { gapListsApi, gapsApi } from './gaps/gaps.api.ts'
import { introductionStepsApi, introductionsApi } from './introductions/introductions.api.ts'
import { ownIntroductionsApi } from './introductions/own-introductions.api.ts'
import { firstDayApi } from './placements/first-day.api.ts'
import { placementStepsApi } from './placements/placement-steps.api.ts'
import { placementsApi } from './placements/placements.api.ts'
import { ownQuestionsApi } from './proposals/own-questions.api.ts'
import { proposalsApi } from './proposals/proposals.api.ts'
import { screeningsApi } from './screenings/screenings.api.ts'

export const trajectoriesApi: readonly ApiPlugin[] = [
  proposalsApi,
  ownQuestionsApi,
  introductionsApi,
  introductionStepsApi,
  ownIntroductionsApi,
  placementsApi,
  placementStepsApi,
  firstDayApi,
  agreementsApi,
  criteriaApi,
  screeningsApi,
  gapsApi,
  gapListsApi,
]
