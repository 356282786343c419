import { z } from 'zod'
import { Seen } from '#platform/web/seen.ts'
import { withdrawalReasons } from '../vacancies/vacancy-steps.rules.ts'
import { manySteps, mostAtOnce } from './many.rules.ts'

export const ManyStepped = z.object({
  vacancies: z.array(Seen).min(1).max(mostAtOnce),
  step: z.enum(manySteps),
  reason: z.enum(withdrawalReasons).optional().describe('Needed when the employer takes them back.'),
})
export type ManyStepped = z.infer<typeof ManyStepped>

export const ManyAsked = z.object({
  do: z.enum(manySteps).default('share'),
  all: z.literal('yes').optional(),
  done: z.uuid().optional(),
})
