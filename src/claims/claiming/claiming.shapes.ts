import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { claimPhases, claimShows } from './claim.ts'

/** Everything that is approved and claimed nowhere of one grant, or what there is of it until a day. */
export const MakeClaim = z
  .object({
    period: z.uuid().describe('The hours that were granted'),
    upTo: DayText.meta({ format: 'date', description: 'Only hours until this day' }).optional(),
    rateCents: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('Cents for an hour; only where the decision does not say it'),
    rateLetter: z.string().trim().min(1).max(120).optional().describe('The letter in which that rate stands'),
  })
  .refine(({ rateCents, rateLetter }) => rateCents === undefined || rateLetter !== undefined, { path: ['rateLetter'] })
export type MakeClaim = z.infer<typeof MakeClaim>

/** Each of these grants, one claim for each. */
export const ClaimMany = z.object({ periods: z.array(z.uuid()).min(1).max(1000) })
export type ClaimMany = z.infer<typeof ClaimMany>

export const ClaimsAsked = z.object({
  show: z.enum(claimShows).optional().describe('Waits for an answer, waits for money, or is over'),
  phase: z.enum(claimPhases).optional(),
  route: z.uuid().optional(),
  after: z.string().max(300).optional().describe('Where the page before ended'),
})
export type ClaimsAsked = z.infer<typeof ClaimsAsked>
