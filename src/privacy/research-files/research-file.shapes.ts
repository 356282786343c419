import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { researchFields } from './research-fields.rules.ts'

export const ResearchFileId = z.object({ id: z.uuid() })

export const ResearchFileAsked = z
  .object({
    name: z.string().trim().min(1).max(120),
    purpose: z.string().trim().min(1).max(1000).describe('What it is found out for'),
    recipient: z.uuid().describe('An organisation of the kind that does research'),
    fields: z.array(z.enum(researchFields)).min(1).max(researchFields.length),
    from: DayText.describe('Whom the organisation came to know from this day on'),
    until: DayText,
    keepUntil: DayText.describe('The last day on which the researcher may keep it'),
  })
  .meta({ id: 'ResearchFileAsked', description: 'A coded file for research, before anybody decided about it.' })
export type ResearchFileAsked = z.output<typeof ResearchFileAsked>

export const ResearchFileDecision = z
  .object({ verdict: z.enum(['granted', 'refused']), reason: z.string().trim().min(1).max(500) })
  .meta({ id: 'ResearchFileDecision', description: 'The answer of a privacy officer who did not ask for it.' })
export type ResearchFileDecision = z.output<typeof ResearchFileDecision>
