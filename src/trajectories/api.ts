import type { ApiPlugin } from '#platform/public.ts'
import { ownQuestionsApi } from './proposals/own-questions.api.ts'
import { proposalsApi } from './proposals/proposals.api.ts'

export const trajectoriesApi: readonly ApiPlugin[] = [proposalsApi, ownQuestionsApi]
