import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { workEnded } from '#vocabulary/public.ts'
import { kinds, nextSteps, payerKinds, phases } from './placement.ts'
import { longerReasons, trialRefusals } from './trial.rules.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const minutesWeek = z.int().min(60).max(3600).describe('Minutes a week')
const tasks = z.string().trim().min(1).max(600).describe('What she does there')
const name = z.string().trim().min(1).max(120)

const about = {
  dossier: z.uuid(),
  vacancy: z.uuid().optional().describe('The work, when it is a vacancy here'),
  employer: z.uuid().optional().describe('Where it is, without a vacancy'),
  from: day,
  minutesWeek,
  tasks,
  meant: Meant,
}

/** Asked of the payer first; the days are a wish until it decides. */
export const AskTrial = z.object({
  ...about,
  kind: z.literal('trial'),
  until: day,
  supervisor: name.describe('Who guides her at work'),
  payer: z.uuid().optional().describe('UWV or a municipality that works here'),
  payerKind: z.enum(payerKinds).optional().describe('For a payer that does not work here'),
  payerName: z.string().trim().min(1).max(200).optional(),
  insured: z.literal('yes').describe('The employer has insurance for liability and accidents'),
  intends: z.literal('yes').describe('The employer intends a contract of six months or more'),
})
export type AskTrial = z.infer<typeof AskTrial>

export const Hire = z.object({
  ...about,
  kind: z.literal('hire'),
  until: day.optional().describe('The last day; left out when it is open-ended'),
  supervisor: name.optional(),
  follows: z.uuid().optional().describe('The trial or assignment it follows on'),
})
export type Hire = z.infer<typeof Hire>

/** Two contracts that belong together: employed by the lender, and lent to the hirer. */
export const Second = z.object({
  ...about,
  kind: z.literal('secondment'),
  until: day.optional().describe('The last day at the hirer'),
  supervisor: name.optional(),
  employment: z.uuid().optional().describe('The employment that runs already'),
  lender: z.uuid().optional().describe('Who employs her, when the employment begins now'),
  employedUntil: day.optional().describe('The last day of the employment; left out when it is open-ended'),
})
export type Second = z.infer<typeof Second>

export const Begin = z.discriminatedUnion('kind', [AskTrial, Hire, Second])
export type Begin = z.infer<typeof Begin>

export const Decide = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('granted'),
    from: day,
    until: day,
    longer: z.enum(longerReasons).optional().describe('Why it is longer than usual'),
  }),
  z.object({ decision: z.literal('refused'), reason: z.enum(trialRefusals) }),
])
export type Decide = z.infer<typeof Decide>

/** The same from the letter of a payer that does not work here. */
export const DecideByLetter = z.object({
  says: Decide,
  decidedOn: day.describe('The day on the letter'),
  reference: z.string().trim().min(1).max(80).describe('The reference on the letter'),
})
export type DecideByLetter = z.infer<typeof DecideByLetter>

export const Start = z.object({ on: day.optional().describe('The first day; today when it is left out') })
export type Start = z.infer<typeof Start>

export const ChangeTerms = z.object({
  from: day.describe('From this day on'),
  until: day.optional().describe('The last day; left out when it is open-ended'),
  minutesWeek,
  tasks,
  supervisor: name.optional(),
  meant: Meant,
})
export type ChangeTerms = z.infer<typeof ChangeTerms>

export const End = z.object({
  on: day.describe('The last day'),
  reason: z.enum(workEnded.map(({ id }) => id) as [string, ...string[]]),
  next: z.enum(nextSteps),
})
export type End = z.infer<typeof End>

export const TakeOver = z.object({
  from: day.describe('The first day at the hirer'),
  until: day.optional(),
  minutesWeek,
  tasks,
  meant: Meant,
})
export type TakeOver = z.infer<typeof TakeOver>

/** A list of work, as it is asked for. */
export const PlacementsAsked = z.object({
  kind: z.enum(kinds).optional(),
  phase: z.enum(phases).optional(),
  show: z.enum(['running', 'trial-ends', 'contract-ends', 'ended', 'all']).optional(),
  holder: z.uuid().optional().describe('Only of people whose dossier this organisation keeps'),
})
export type PlacementsAsked = z.infer<typeof PlacementsAsked>
