import { addDays, type Day, day, daysBetween, startOfWeek, weekday } from '#values/public.ts'

/** So many days ago, or the last day before it on which people work. */
export function workedAgo(T: Day, days: number): Day {
  const that = addDays(T, -days)
  return isDayOff(that) ? workedAgo(that, 1) : that
}

/** In so many days, or the first day after it on which people work. */
export function workedAhead(T: Day, days: number): Day {
  const that = addDays(T, days)
  return isDayOff(that) ? workedAhead(that, 1) : that
}

/** Weekends, fixed feasts, and those that move with Easter: Friday before, Monday, Ascension, Whit Monday. */
export function isDayOff(on: Day): boolean {
  if (weekday(on) > 5 || fixedFeasts.includes(on.slice(5))) return true
  return [-2, 1, 39, 50].includes(daysBetween(easter(Number(on.slice(0, 4))), on))
}

const fixedFeasts = ['01-01', '04-27', '12-25', '12-26']

/** The Sunday after the first full moon of spring, for the years 1900 to 2099. */
function easter(year: number): Day {
  const moon = (19 * (year % 19) + 24) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
  const late = (moon === 29 && sunday === 6) || (moon === 28 && sunday === 6 && year % 19 > 10)
  return addDays(day(`${year}-03-22`), moon + sunday - (late ? 7 : 0))
}

/** The first Thursday to come on which people work, never today. */
export function nextThursday(T: Day): Day {
  const thursday = addDays(startOfWeek(T), 3)
  return thursday > T && !isDayOff(thursday) ? thursday : nextThursday(addDays(startOfWeek(T), 7))
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
