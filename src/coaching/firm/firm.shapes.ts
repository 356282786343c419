import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { recognitions } from './firm.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const span = { from: day, until: day.optional().describe('The last day; left out while none is known') }
const line = (longest: number) => z.string().trim().min(1).max(longest)

/** One paper of the own firm. Nothing is changed afterwards but its last day. */
export const NewPaper = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('recognition'),
    kind: z.enum(recognitions),
    byWhom: line(120),
    reference: line(80).optional(),
    ...span,
  }),
  z.object({ what: z.literal('suspension'), recognition: z.uuid(), because: line(300), ...span }),
  z.object({
    what: z.literal('attachment'),
    account: z.uuid(),
    kind: z.enum(recognitions),
    worksAs: z.enum(['employee', 'freelancer']),
    ...span,
  }),
  z.object({
    what: z.literal('authority'),
    account: z.uuid(),
    standsInFor: z.uuid().optional().describe('Whose place it is, for a stand-in'),
    ...span,
  }),
])
export type NewPaper = z.infer<typeof NewPaper>

export const EndPaper = z.object({
  what: z.enum(['recognition', 'suspension', 'attachment', 'authority']),
  id: z.uuid(),
  until: day,
})
export type EndPaper = z.infer<typeof EndPaper>
