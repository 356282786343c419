import { z } from 'zod'
import { retentionClasses } from './classes.rules.ts'

export const RetentionChoice = z
  .object({
    class: z.enum(retentionClasses),
    years: z.coerce.number().int().min(0).max(50),
    reason: z.string().trim().min(1).max(500),
  })
  .meta({ id: 'RetentionChoice', description: 'How many years after the end this region keeps a file, and why.' })
export type RetentionChoice = z.output<typeof RetentionChoice>

export const TwoPeople = z
  .object({ twoPeople: z.boolean() })
  .meta({ id: 'TwoPeople', description: 'Whether a second person must agree before anything is destroyed.' })
export type TwoPeople = z.output<typeof TwoPeople>
