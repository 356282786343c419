import { deliverLetter } from '#platform/mail/deliver-letter.ts'
import type { Subscriptions } from '#platform/public.ts'
import { trajectoriesSubscriptions } from '#trajectories/subscriptions.ts'

/** Who does something when something happened. */
export const subscriptions: Subscriptions = {
  LetterQueued: [deliverLetter],
  ...trajectoriesSubscriptions,
}
