import type { Subscriptions } from '#platform/public.ts'
import { writeToEmployer, writeToPerson } from './proposals/proposal.letter.ts'

export const trajectoriesSubscriptions: Subscriptions = {
  PersonAsked: [writeToPerson],
  PersonProposed: [writeToEmployer],
}
