import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { payerReasons } from '#coaching/public.ts'
import { DayText } from '#platform/web/day-text.ts'

export const AnswerClaim = z.object({
  refused: z
    .array(
      z.object({
        line: z.uuid().describe('The line of hours'),
        reason: z.enum(payerReasons),
        words: z.string().trim().min(1).max(300).optional().describe('What the firm has to know'),
      }),
    )
    .max(2000)
    .default([])
    .describe('Lines that are not paid; all others are accepted'),
  meant: Meant,
})
export type AnswerClaim = z.output<typeof AnswerClaim>

export const NoteAnswer = AnswerClaim.extend({
  on: DayText.meta({ format: 'date', description: 'The day on the letter' }),
  reference: z.string().trim().min(1).max(120).describe('The reference on the letter'),
})
export type NoteAnswer = z.output<typeof NoteAnswer>
