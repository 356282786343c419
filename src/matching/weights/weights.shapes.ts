import { z } from 'zod'
import { readDay } from '#values/public.ts'

const DayText = z.string().transform((given, context) => {
  const read = readDay(given)
  if (read.done) return read.value
  context.addIssue({ code: 'custom', message: 'A day as in 2026-12-31.' })
  return z.NEVER
})

const Points = z.coerce.number().int().min(0).max(100)

const parts = {
  occupation: Points.describe('The most that work like the wished work brings.'),
  skills: Points.describe('The most that skills bring.'),
  hours: Points.describe('The most that hours bring.'),
  distance: Points.describe('The most that a short distance brings.'),
}

export const NewWeights = z
  .object({ ...parts, validFrom: DayText.optional().describe('The first day on which they count; left out: today.') })
  .meta({ id: 'NewWeights', description: 'How many points each part of the score can bring: a hundred together.' })
export type NewWeights = z.infer<typeof NewWeights>

/** Weights to try; what is left out stays as it counts today. */
export const WeightsTried = z.object(parts).partial()
export type WeightsTried = z.infer<typeof WeightsTried>

export const WeightsShape = z.object(parts).meta({ id: 'Weights' })

export const WeightsAnswer = z
  .object({
    today: z.string(),
    weights: WeightsShape.describe('What counts today.'),
    history: z.array(z.object({ validFrom: z.string(), weights: WeightsShape })),
  })
  .meta({ id: 'RegionWeights' })

const Count = z.int().min(0)

export const PreviewAnswer = z
  .object({
    people: Count.describe('People in the region who look for work.'),
    work: Count.describe('Open vacancies that were tried and that somebody may fit.'),
    ofWork: Count.describe('All open vacancies.'),
    otherFirst: Count.describe('Vacancies at which somebody else comes first.'),
    otherTen: Count.describe('Vacancies at which the first ten are not the same people.'),
    places: Count.describe('Places among the first ten, of all these vacancies together.'),
    otherPlaces: Count.describe('How many of those places go to somebody else.'),
  })
  .meta({ id: 'WeightsPreview' })
