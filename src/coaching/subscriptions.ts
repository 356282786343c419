import type { Subscriptions } from '#platform/public.ts'
import { closeWhenDeclined } from './routes/close-when-declined.ts'
import { followDecided, followRequested } from './routes/follow-requests.ts'
import { followTrialRefused, followWithdrawn, followWork } from './routes/follow-work.ts'

export const coachingSubscriptions: Subscriptions = {
  CoachingDecided: [followDecided],
  CoachingRequested: [followRequested],
  PlacementStarted: [followWork],
  PlacementWithdrawn: [followWithdrawn],
  RouteMoved: [closeWhenDeclined],
  TrialRefused: [followTrialRefused],
}
