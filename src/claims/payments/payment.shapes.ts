import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'

export const RecordPayment = z.object({
  on: DayText.meta({ format: 'date', description: 'The day on the statement of the bank' }),
  cents: z.int().min(1).max(100_000_000).describe('The amount in cents, tax included'),
  reference: z.string().trim().min(1).max(140).describe('What stands on the statement'),
})
export type RecordPayment = z.infer<typeof RecordPayment>

export const SettleClaim = z.object({
  on: DayText.meta({ format: 'date', description: 'The day on which it is final' }),
})
export type SettleClaim = z.infer<typeof SettleClaim>

export const ReclaimLines = z.object({
  lines: z.array(z.uuid()).min(1).max(2000).describe('Lines of hours that were paid'),
  on: DayText.meta({ format: 'date', description: 'The day on the letter' }),
  reference: z.string().trim().min(1).max(140).describe('The reference on the letter'),
})
export type ReclaimLines = z.infer<typeof ReclaimLines>
