import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const line = (longest: number) => z.string().trim().min(1).max(longest)

/** What a firm offers everybody: companies to look around in, and trainings. */
export const NewItem = z.object({
  kind: z.enum(['exploration', 'training']),
  name: line(120),
  about: line(300).optional(),
})
export type NewItem = z.infer<typeof NewItem>

/** One thing in her programme. A goal says by what anybody can see that it was reached. */
export const NewPart = z
  .object({
    kind: z.enum(['exploration', 'training', 'goal']),
    item: z.uuid().optional().describe('From the catalogue of the firm'),
    what: line(200).optional(),
    seenBy: line(300).optional().describe('By what one sees that a goal was reached'),
    from: day.optional(),
    until: day.optional(),
    meant: Meant,
  })
  .refine((one) => one.kind !== 'goal' || one.seenBy !== undefined, { path: ['seenBy'] })
  .refine((one) => one.item !== undefined || one.what !== undefined, { path: ['what'] })
  .refine((one) => !one.from || !one.until || one.from <= one.until, { path: ['until'] })
export type NewPart = z.infer<typeof NewPart>

export const partOutcomes = ['reached', 'partly', 'not-reached'] as const

export const PartOutcome = z.object({
  outcome: z.enum(partOutcomes),
  on: day,
  words: line(300).optional(),
  meant: Meant,
})
export type PartOutcome = z.infer<typeof PartOutcome>

/** Which part goes out, the button says; nothing else is asked. */
export const TakenOut = z.object({})

const yesNo = z.enum(['yes', 'no'])

/** Two judgements, each by itself. */
export const Conclude = z
  .object({
    completed: yesNo.describe('Substantively completed'),
    completedRestsOn: line(600).describe('What that rests on: what anybody could see'),
    clearChoice: yesNo.describe('A clear choice of work'),
    choice: line(200).optional().describe('Which work she chose'),
    meant: Meant,
  })
  .refine((one) => one.clearChoice === 'no' || one.choice !== undefined, { path: ['choice'] })
export type Conclude = z.infer<typeof Conclude>

export const SignedOnPaper = z.object({ on: day })
export type SignedOnPaper = z.infer<typeof SignedOnPaper>
