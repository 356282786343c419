import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { applicants } from '../requests/request.ts'
import { asideReasons, missingThings, outcomes, refusalReasons } from './decision.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const reason = z.string().trim().min(1).max(600)

/** Its own dates and hours lead; where they differ from the rule, it says why. */
const grant = {
  from: day,
  until: day,
  minutes: z.int().min(1).max(600_000).describe('What is granted, in minutes'),
  share: z.int().min(1).max(10_000).optional().describe('Hundredths of a per cent; as asked when it is left out'),
  rateCents: z.int().min(0).max(100_000).optional().describe('Cents for an hour'),
  differsBecause: reason.optional().describe('Why it differs from what the rule gives'),
  meant: Meant,
}

export const DecideRequest = z.discriminatedUnion('says', [
  z.object({ says: z.literal('granted'), ...grant }),
  z.object({ says: z.literal('partly'), ...grant }),
  z.object({ says: z.literal('refused'), reason: z.enum(refusalReasons), words: reason.optional(), meant: Meant }),
  z.object({
    says: z.literal('incomplete'),
    missing: z.array(z.enum(missingThings)).min(1).max(missingThings.length),
    by: day.optional().describe('The last day to complete it; the rule says it where there is one'),
  }),
  z.object({ says: z.literal('longer'), by: day.optional().describe('Until when the decision takes longer') }),
  z.object({ says: z.literal('not-processed'), reason: z.enum(asideReasons) }),
])
export type DecideRequest = z.infer<typeof DecideRequest>

export const DecideRequestByLetter = z.object({
  says: DecideRequest,
  decidedOn: day.describe('The day on the letter'),
  reference: z.string().trim().min(1).max(80).describe('The reference on the letter'),
})
export type DecideRequestByLetter = z.infer<typeof DecideRequestByLetter>

export const CompleteRequest = z.object({ on: day.optional().describe('The day on which it was complete; else today') })
export type CompleteRequest = z.infer<typeof CompleteRequest>

export const ObjectToDecision = z.object({ byWhom: z.enum(applicants), on: day.describe('The day of the objection') })
export type ObjectToDecision = z.infer<typeof ObjectToDecision>

export const AnswerObjection = z.object({ outcome: z.enum(outcomes), on: day })
export type AnswerObjection = z.infer<typeof AnswerObjection>
