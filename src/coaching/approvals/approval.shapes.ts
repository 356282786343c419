import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { returnReasons } from './approval.rules.ts'

export const ApproveLines = z.object({ lines: z.array(z.uuid()).min(1).max(2000) })
export type ApproveLines = z.infer<typeof ApproveLines>

/** Whole sheets: everything of that coach in that week that waited when the list was made. */
export const SheetsAsked = z.object({
  coach: z.uuid().optional(),
  week: z.iso.date().optional().describe('The Monday of the week'),
})
export type SheetsAsked = z.infer<typeof SheetsAsked>

export const ReturnLine = z.object({
  line: z.uuid(),
  reason: z.enum(returnReasons),
  words: z.string().trim().min(1).max(300).nullish().describe('What has to be different'),
  meant: Meant,
})
export type ReturnLine = z.infer<typeof ReturnLine>
