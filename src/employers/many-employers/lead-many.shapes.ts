import { z } from 'zod'
import { Seen } from '#platform/web/seen.ts'
import { mostAtOnce } from './lead-many.rules.ts'

export const LeadOfMany = z.object({
  employers: z.array(Seen).min(1).max(mostAtOnce),
  to: z.uuid().describe('The account of the new lead contact.'),
})
export type LeadOfMany = z.infer<typeof LeadOfMany>

export const ManyEmployersAsked = z.object({
  to: z.uuid().optional().catch(undefined),
  all: z.literal('yes').optional().catch(undefined),
  done: z.uuid().optional().catch(undefined),
})
