import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { readClockTime } from '#values/public.ts'
import { introductionChanges } from '#vocabulary/public.ts'
import { reasonsFor } from './introduction.rules.ts'
import { outcomes, ways } from './introduction.ts'

const TimeText = z
  .string()
  .max(20)
  .transform((text, context) => {
    const read = readClockTime(text)
    if (read.done) return read.value
    context.addIssue({ code: 'custom', message: 'Not a time' })
    return z.NEVER
  })
  .describe('A time on the clock: 10:30 or 10.30')

const Because = z.enum(introductionChanges.map(({ id }) => id) as [string, ...string[]])

export const PlanIntroduction = z.object({
  day: DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' }),
  time: TimeText,
  minutes: z.coerce.number().int().min(15).max(480).default(60).describe('How long it takes, in minutes'),
  way: z.enum(ways),
  place: z.string().trim().min(1).max(200).nullish().describe('Where, when they meet somewhere'),
  companion: z.uuid().nullish().describe('The colleague who goes along'),
  bring: z.string().trim().min(1).max(200).nullish().describe('What to bring or to know; nothing about health'),
  meant: Meant,
})
export type PlanIntroduction = z.infer<typeof PlanIntroduction>

export const MoveIntroduction = PlanIntroduction.extend({
  because: Because.describe('Why it is moved'),
  sequence: z.coerce
    .number()
    .int()
    .min(0)
    .max(2_147_483_647)
    .describe('The one that was read: refused when a colleague changed it since'),
})
export type MoveIntroduction = z.infer<typeof MoveIntroduction>

export const CallOff = z.object({ because: Because.describe('Why it is called off') })
export type CallOff = z.infer<typeof CallOff>

const reasons = [...new Set(outcomes.flatMap((outcome) => reasonsFor[outcome].map(({ id }) => id)))] as [
  string,
  ...string[],
]

export const WriteOutcome = z.object({
  outcome: z.enum(outcomes),
  reason: z.enum(reasons).nullish().describe('From the list that belongs to the outcome; none when both go on'),
})
export type WriteOutcome = z.infer<typeof WriteOutcome>

export const IntroductionsAsked = z.object({
  phase: z.enum(['planned', 'called-off', 'over']).optional(),
  from: DayText.optional().describe('On this day or later'),
})
export type IntroductionsAsked = z.infer<typeof IntroductionsAsked>
