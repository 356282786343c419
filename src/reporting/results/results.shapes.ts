import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { lastIn, readAddress } from '#platform/web/read-address.ts'
import { periods } from './figures.rules.ts'

/** Of which day, over which time, and of whom. Everything lives in the address, so that a report can be sent. */
export const ResultsQuestion = z.object({
  day: DayText.optional().describe('As it was known at the end of this day; today when left out'),
  period: z.enum(periods).optional().describe('For what happened: the last twelve months when left out'),
  organisation: z
    .union([z.literal('region'), z.uuid()])
    .optional()
    .describe('The keeper of the dossiers, or the whole region; the own organisation when left out'),
})
export type ResultsQuestion = z.infer<typeof ResultsQuestion>

export const readResults = (params: URLSearchParams): ResultsQuestion => readAddress(ResultsQuestion, lastIn(params))
