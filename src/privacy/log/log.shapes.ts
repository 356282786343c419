import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'

export const LogAsked = z.object({
  from: DayText.optional().describe('Today when left out'),
  until: DayText.optional().describe(
    'Today when left out; at most 31 days after the first, unless it is about one person',
  ),
  subject: z.uuid().optional().describe('Only about this person'),
  organisation: z.uuid().optional().describe('Only what colleagues of this organisation did'),
})
export type LogAsked = z.output<typeof LogAsked>

export const LogSubject = z.object({ subject: z.uuid() })
