import type { Subscriptions } from '#platform/public.ts'
import { writeAboutQuestion } from './consent/consent.letter.ts'
import { writeDigests } from './digest/write-digests.ts'

export const deskSubscriptions: Subscriptions = {
  ReleaseAsked: [writeAboutQuestion],
  DayBegan: [writeDigests],
}
