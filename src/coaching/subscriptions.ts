import type { Subscriptions } from '#platform/public.ts'
import { closeWhenDeclined } from './routes/close-when-declined.ts'
import { followWork } from './routes/follow-work.ts'

export const coachingSubscriptions: Subscriptions = {
  PlacementStarted: [followWork],
  RouteMoved: [closeWhenDeclined],
}
