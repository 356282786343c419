import { addDays, type Day, day, startOfWeek, weekday } from '#values/public.ts'

/** So many days ago, on a day that people work: a Saturday becomes the Friday before it. */
export function workedAgo(T: Day, days: number): Day {
  const that = addDays(T, -days)
  return weekday(that) > 5 ? addDays(startOfWeek(that), 4) : that
}

/** In so many days, on a day that people work: a Saturday becomes the Monday after it. */
export function workedAhead(T: Day, days: number): Day {
  const that = addDays(T, days)
  return weekday(that) > 5 ? addDays(startOfWeek(that), 7) : that
}

/** The Thursday that comes, never today. */
export function nextThursday(T: Day): Day {
  const thursday = addDays(startOfWeek(T), 3)
  return thursday > T ? thursday : addDays(thursday, 7)
}

export type Season = { readonly running: boolean; readonly from: Day; readonly until: Day }

/** Seasons keep their own calendar: the one that runs at T, or else the next one. Written 'MM-DD'. */
export function season(T: Day, start: string, end: string): Season {
  const year = Number(T.slice(0, 4))
  const seasons = [year - 1, year, year + 1].map((first) => ({
    from: day(`${first}-${start}`),
    until: day(`${end < start ? first + 1 : first}-${end}`),
  }))
  const found = seasons.find(({ until }) => until >= T)
  if (!found) throw new Error(`No season ${start} to ${end} around ${T}`)
  return { ...found, running: found.from <= T }
}
