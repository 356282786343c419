import { accessSubscriptions } from '#access/subscriptions.ts'
import { coachingSubscriptions } from '#coaching/subscriptions.ts'
import { deskSubscriptions } from '#desk/subscriptions.ts'
import { employersSubscriptions } from '#employers/subscriptions.ts'
import { peopleSubscriptions } from '#people/subscriptions.ts'
import {
  deliverLetter,
  forgetOldKeys,
  forgetOldLetters,
  type Subscriber,
  type Subscriptions,
  tidyDrafts,
  tidyWaysBack,
} from '#platform/public.ts'
import { privacySubscriptions } from '#privacy/subscriptions.ts'
import { trajectoriesSubscriptions } from '#trajectories/subscriptions.ts'

const platformSubscriptions: Subscriptions = {
  LetterQueued: [deliverLetter],
  DayBegan: [forgetOldKeys, forgetOldLetters, tidyDrafts, tidyWaysBack],
}

/** Who does something when something happened: one event can have listeners in several rooms. */
export const subscriptions: Subscriptions = joined(
  platformSubscriptions,
  accessSubscriptions,
  peopleSubscriptions,
  employersSubscriptions,
  trajectoriesSubscriptions,
  coachingSubscriptions,
  deskSubscriptions,
  privacySubscriptions,
)

function joined(...all: readonly Subscriptions[]): Subscriptions {
  const together: Record<string, Subscriber[]> = {}
  for (const each of all)
    for (const [event, subscribers] of Object.entries(each))
      together[event] = [...(together[event] ?? []), ...subscribers]
  return together
}
