import type { Subscriptions } from '#platform/public.ts'
import { writeToEmployer, writeToPerson } from './proposals/letters.ts'

export const trajectoriesSubscriptions: Subscriptions = {
  PersonAsked: [writeToPerson],
  PersonProposed: [writeToEmployer],
}
