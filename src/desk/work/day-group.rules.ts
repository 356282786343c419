import { addDays, type Day, startOfWeek, weekday } from '#values/public.ts'

export const dayGroups = ['late', 'today', 'week', 'later'] as const
export type DayGroup = (typeof dayGroups)[number]

/** The day itself is not late, and a week ends on Sunday. */
export function dayGroupOf(due: Day, today: Day): DayGroup {
  if (due < today) return 'late'
  if (due === today) return 'today'
  return due <= addDays(startOfWeek(today), 6) ? 'week' : 'later'
}

/** We call back within one working day: what comes in on Friday waits until Monday. */
export function nextWorkingDay(after: Day): Day {
  const next = addDays(after, 1)
  return weekday(next) > 5 ? addDays(startOfWeek(next), 7) : next
}

/** What has no day of its own is for this week and never late, so that it does not bury what is. */
export function endOfWorkingWeek(today: Day): Day {
  return weekday(today) >= 5 ? today : addDays(startOfWeek(today), 4)
}
