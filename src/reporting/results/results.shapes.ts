import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
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

/** An address is somebody else's text: what cannot be asked is left out, the rest still counts. */
export function readResults(params: URLSearchParams): ResultsQuestion {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''))
  const read = ResultsQuestion.safeParse(given)
  if (read.success) return read.data
  for (const { path } of read.error.issues) delete given[String(path[0])]
  return ResultsQuestion.parse(given)
}
