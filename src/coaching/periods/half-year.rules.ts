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

/** Three years of help for one employment: what comes after is a decision of its own. */
const usual = [1, 2, 3, 4, 5, 6]

/** The half-year that holds a day; a day before the start stands in the first, and none holds a day after the sixth. */
export const halfYearOn = (start: Day, day: Day): HalfYear | undefined =>
  usual.map((number) => halfYearOf(start, number)).find(({ until }) => day <= until)

/** The same without an end: whether there is help after three years is for who decides. */
export function halfYearHolding(start: Day, day: Day): HalfYear {
  let one = halfYearOf(start, 1)
  while (one.until < day) one = halfYearOf(start, one.number + 1)
  return one
}
