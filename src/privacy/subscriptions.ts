import { jobCaller } from '#access/public.ts'
import type { Subscriber, Subscriptions } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { writeAboutEmergencies } from './emergency/emergency.letter.ts'
import { erasePerson } from './erasure/erase-person.ts'
import { forgetMerged } from './erasure/forget-merged.ts'
import { eraseWhatIsDue } from './erasure/nightly.ts'
import { endOldLooks } from './old-looks/end-old-looks.ts'
import { writeAboutOldLooks } from './old-looks/old-looks.letter.ts'
import { writeAboutAsked, writeAboutDecided } from './research-files/research.letter.ts'
import { writeAboutEnding } from './retention/ending.letter.ts'
import { writeAboutRight } from './rights/right.letter.ts'

const everyNight: Subscriber = (house, { region }) =>
  eraseWhatIsDue(house, jobCaller(region as Id<'Region'>, 'erasure'))

const mergedLongAgo: Subscriber = (house, { region }) =>
  forgetMerged(house, jobCaller(region as Id<'Region'>, 'erasure'))

const oldRows: Subscriber = (house, { region }) => endOldLooks(house, jobCaller(region as Id<'Region'>, 'erasure'))

const asAsked: Subscriber = async (house, { region, subject, holder, endedOn }) => {
  const person = { subject: subject as Id<'Subject'>, holder: holder as Id<'Organisation'> }
  const job = jobCaller(region as Id<'Region'>, 'erasure')
  await erasePerson(house, job, person, { because: 'asked', endedOn: endedOn as Day })
}

export const privacySubscriptions: Subscriptions = {
  DayBegan: [everyNight, mergedLongAgo, oldRows, writeAboutEmergencies],
  EmergencyReviewed: [writeAboutEmergencies],
  EndingWarned: [writeAboutEnding],
  ErasureAsked: [asAsked],
  OldLooksWarned: [writeAboutOldLooks],
  ResearchFileAsked: [writeAboutAsked],
  ResearchFileDecided: [writeAboutDecided],
  RightAnswered: [writeAboutRight],
}
