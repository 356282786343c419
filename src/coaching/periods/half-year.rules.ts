import { addDays, addMonths, type Day } from '#values/public.ts'

export interface HalfYear {
  readonly number: number
  readonly from: Day
  readonly until: Day
}

/**
 * The half-years of one employment, the first is 1. Each counts from its first day and not from the one before: whoever
 * began on 31 August goes on from 28 February, and a year later from 31 August again.
 */
export const halfYearOf = (start: Day, number: number): HalfYear => ({
  number,
  from: addMonths(start, 6 * (number - 1)),
  until: addDays(addMonths(start, 6 * number), -1),
})

/** The half-year that holds a day; a day before the start stands in the first. */
export function halfYearOn(start: Day, day: Day): HalfYear {
  let number = 1
  while (halfYearOf(start, number).until < day) number++
  return halfYearOf(start, number)
}
