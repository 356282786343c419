import { z } from 'zod'
import { type Day, readDay } from '#values/public.ts'

/** A day as people write it, or as a program does. */
export const DayAnswer = z.string().transform((text, context): Day => {
  const read = readDay(text)
  if (read.done) return read.value
  context.addIssue({ code: 'custom', message: 'not-a-day' })
  return z.NEVER
})
