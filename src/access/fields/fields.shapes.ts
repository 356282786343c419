import { z } from 'zod'
import { readDay } from '#values/public.ts'
import { fieldGroups, readers, showings } from './field-table.ts'

const DayText = z
  .string()
  .max(40)
  .meta({ description: 'A day: 2026-12-31 or 31-12-2026', format: 'date' })
  .transform((text, context) => {
    const read = readDay(text)
    if (read.done) return read.value
    context.addIssue({ code: 'custom', message: read.refusal.because })
    return z.NEVER
  })

export const NewFieldRule = z.object({
  group: z.enum(fieldGroups).describe('Which data'),
  reader: z.enum(readers).describe('Who reads it'),
  showing: z.enum(showings).describe('How it is shown'),
  validFrom: DayText.nullish().describe('Today when it is left out'),
  reason: z.string().trim().min(1).max(500).describe('Why the region decided so'),
})
export type NewFieldRule = z.infer<typeof NewFieldRule>
