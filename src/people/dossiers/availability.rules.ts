import { addDays, type Day } from '#values/public.ts'
import { confirming, isLookingForWork } from '../stage.rules.ts'

export const availabilities = ['now', 'later', 'to-confirm', 'not-known', 'not-asked'] as const
export type Availability = (typeof availabilities)[number]

interface Facts {
  readonly stage: string
  readonly availableFrom: Day | null
  readonly confirmedOn: Day | null
}

/** What was confirmed before this day counts as old: people change their minds, and matching must not guess. */
export const confirmedSince = (today: Day, everyWeeks: number): Day => addDays(today, -7 * everyWeeks)

/** Available now or later, as long as who is ready confirmed it lately; who works is not asked. */
export function availabilityOf({ stage, availableFrom, confirmedOn }: Facts, today: Day, since: Day): Availability {
  if (!isLookingForWork(stage)) return 'not-asked'
  if (availableFrom === null) return 'not-known'
  const isOld = confirmedOn === null || confirmedOn < since
  if (isOld && confirming.some((one) => one === stage)) return 'to-confirm'
  return availableFrom <= today ? 'now' : 'later'
}
