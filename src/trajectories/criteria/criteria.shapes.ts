import { z } from 'zod'
import { Meant } from '#access/public.ts'

const Criterion = z.object({
  id: z.string().max(60).optional().describe('The criterion it was before, when only its words change'),
  text: z.string().trim().min(3).max(120),
  decisive: z.boolean().default(false),
})

export const NewCriteria = z.object({
  name: z.string().trim().min(2).max(80),
  criteria: z.array(Criterion).min(1).max(8),
  meant: Meant,
})
export type NewCriteria = z.infer<typeof NewCriteria>

/** Which set somebody is screened by: a version of an own set, or the one that everybody starts with. */
export const WhichSet = z.union([z.uuid(), z.literal('starter')])
