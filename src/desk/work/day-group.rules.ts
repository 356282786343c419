import { addDays, type Day, startOfWeek, weekday } from '#values/public.ts'

export const dayGroups = ['late', 'today', 'week', 'later'] as const
export type DayGroup = (typeof dayGroups)[number]

/** The day itself is not late, and a week ends on Sunday. What has no day is for this week, and buries nothing. */
export function dayGroupOf(due: Day | null, today: Day): DayGroup {
  if (due === null) return 'week'
  if (due < today) return 'late'
  if (due === today) return 'today'
  return due <= addDays(startOfWeek(today), 6) ? 'week' : 'later'
}

/** We call back within one working day: what comes in on Friday waits until Monday. */
export function nextWorkingDay(after: Day): Day {
  const next = addDays(after, 1)
  return weekday(next) > 5 ? addDays(startOfWeek(next), 7) : next
}
