import { z } from 'zod'
import { type ClockTime, type Day, readClockTime, readDay } from '#values/public.ts'

/** A day as people write it. What the calendar refuses keeps its facts, so that a page can say what would fit. */
export const DayText = z
  .string()
  .max(40)
  .meta({ description: 'A day: 2026-12-31 or 31-12-2026', format: 'date' })
  .transform((text, context): Day => {
    const read = readDay(text)
    if (read.done) return read.value
    const { because, kind, ...facts } = read.refusal
    context.addIssue({ code: 'custom', message: because, params: facts })
    return z.NEVER
  })

/** Half past seven as '7.30' or '07:30'. */
export const ClockText = z
  .string()
  .max(20)
  .meta({ description: 'A time of the day: 07:30' })
  .transform((text, context): ClockTime => {
    const read = readClockTime(text)
    if (read.done) return read.value
    context.addIssue({ code: 'custom', message: read.refusal.because })
    return z.NEVER
  })

/** One of a closed list of the vocabulary. */
export const oneOf = <T extends string>(terms: readonly { readonly id: T }[]) =>
  z.enum(terms.map(({ id }) => id) as [T, ...T[]])

export const listOf = <T extends z.ZodType>(one: T, most: number) => z.array(one).max(most).default([])

export const DossierId = z.object({ id: z.uuid().describe('The dossier') })

/** What a change answers: the version that the next change builds on. */
export const Changed = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'ChangedDossier' })
