import { z } from 'zod'
import { type Day, type DayRefusal, readDay } from '#values/public.ts'

/** A day as people and programs write it. 31 June is refused with the day on which June ends. */
export const DayText = z.string().transform((given, context): Day => {
  const read = readDay(given)
  if (read.done) return read.value
  context.addIssue({ code: 'custom', message: whyNot(read.refusal) })
  return z.NEVER
})

const whyNot = (refusal: DayRefusal): string =>
  refusal.because === 'no-such-day' ? `no-such-day:${refusal.lastDay}` : 'not-a-day'
