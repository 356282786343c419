import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { visitPurposes } from '#vocabulary/public.ts'
import { momentKinds } from './moment.rules.ts'

const purposes = visitPurposes.map(({ id }) => id) as [
  (typeof visitPurposes)[number]['id'],
  ...(typeof visitPurposes)[number]['id'][],
]

export const NewMoment = z
  .object({
    kind: z.enum(momentKinds),
    purpose: z.enum(purposes).optional().describe('What the visit was for; a visit has one.'),
    text: z.string().trim().min(1).max(4000),
    on: DayText.optional().describe('The day it happened; today when left out.'),
    due: DayText.optional().describe('The day by which a promise is kept or a question answered.'),
    promise: z.string().trim().min(1).max(4000).optional().describe('What was promised on the way, kept apart.'),
    promiseDue: DayText.optional().describe('The day by which that promise is kept.'),
    meant: Meant,
  })
  .meta({ id: 'NewMoment', description: 'A visit, a phone call, a note, a question or a promise.' })
export type NewMoment = z.output<typeof NewMoment>

export const Closing = z
  .object({ outcome: z.string().trim().min(1).max(1000).optional().describe('What came of it.'), meant: Meant })
  .meta({ id: 'Closing' })
export type Closing = z.output<typeof Closing>
