import type { Subscriptions } from '#platform/public.ts'
import { writeAboutQuestion } from './consent/consent.letter.ts'
import { writeDigests } from './digest/digest.letter.ts'

export const deskSubscriptions: Subscriptions = {
  ReleaseAsked: [writeAboutQuestion],
  DayBegan: [writeDigests],
}
