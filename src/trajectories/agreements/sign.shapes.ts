import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { roles } from './agreement.ts'

export const PaperSignature = z.object({
  role: z.enum(roles).describe('Whose name stands on the paper'),
  on: DayText.meta({ format: 'date', description: 'The day that stands beside it' }),
})
export type PaperSignature = z.infer<typeof PaperSignature>
