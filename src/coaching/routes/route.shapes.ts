import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { entries, grounds, kinds, pauseReasons, payerKinds, phases } from './route.ts'
import { steps } from './route.workflow.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const line = (longest: number) => z.string().trim().min(1).max(longest)

const payer = {
  payer: z.uuid().optional().describe('UWV or a municipality that works here'),
  payerKind: z.enum(payerKinds).optional().describe('For a payer that does not work here'),
  payerName: line(200).optional(),
  ground: z.enum(grounds).optional().describe('On which legal ground; left out while it is not known'),
}

/** A funder refers somebody to a firm, or a firm takes in somebody of its own. */
export const BeginRoute = z.object({
  dossier: z.uuid(),
  kind: z.enum(kinds),
  entry: z.enum(entries),
  firm: z.uuid().optional().describe('Who is asked to coach; left out by a firm that begins itself'),
  assignment: line(600).optional().describe('What is asked of the firm'),
  reference: line(80).optional(),
  price: z.int().min(0).max(10_000_000).optional().describe('The agreed price in cents, without VAT'),
  cameFrom: line(200).optional().describe('Which firm coached before, at a takeover'),
  ...payer,
  meant: Meant,
})
export type BeginRoute = z.infer<typeof BeginRoute>

export const TakeStep = z.object({
  on: day.optional().describe('The day on which it is so; today when left out'),
  reason: line(60).optional().describe('One of the reasons that this step knows'),
  words: line(600).optional().describe('What happened: facts only'),
  nextStep: line(300).optional().describe('What can be done now'),
  coach: z.uuid().optional().describe('Who will coach her'),
  placement: z.uuid().optional().describe('The trial or the contract it is about'),
  expected: day.optional().describe('When it is expected to begin, for who waits'),
  meant: Meant,
})
export type TakeStep = z.infer<typeof TakeStep>

export const StepParams = z.object({ id: z.uuid().describe('The route'), step: z.enum(steps) })

export const PauseRoute = z.object({ reason: z.enum(pauseReasons), from: day, until: day.optional() })
export type PauseRoute = z.infer<typeof PauseRoute>

export const EndPause = z.object({ until: day.describe('The last day of it') })
export type EndPause = z.infer<typeof EndPause>

export const ApprovePause = z.object({ on: day, reference: line(80).describe('What stands on the letter') })
export type ApprovePause = z.infer<typeof ApprovePause>

export const ChangePayer = z.object({ from: day, because: line(300), ...payer, meant: Meant })
export type ChangePayer = z.infer<typeof ChangePayer>

export const RoutesAsked = z.object({
  show: z.enum(['mine', 'firm', 'referred', 'running', 'ended']).optional(),
  phase: z.enum(phases).optional(),
  dossier: z.uuid().optional(),
  after: z.string().max(200).optional().describe('`next` of the page before'),
})
export type RoutesAsked = z.infer<typeof RoutesAsked>
