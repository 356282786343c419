import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { activities, applicants, aspects, requestKinds, requestPhases } from './request.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const minutesWeek = z.int().min(15).max(3600).describe('Minutes a week')
const text = (most: number) => z.string().trim().min(1).max(most)

export const BeginRequest = z.object({
  route: z.uuid().describe('The route it is for'),
  kind: z.enum(requestKinds).describe('For a trial, or for the next half-year of a placement'),
})
export type BeginRequest = z.infer<typeof BeginRequest>

export const ApplicantPart = z
  .object({
    applicant: z.enum(applicants).describe('Who asks; the firm files it for them'),
    how: z
      .enum(['signature', 'paper'])
      .describe('The name under the request is the authorisation, or a paper of its own'),
    by: text(120).optional().describe('Whose name stands on the paper'),
    on: day.optional().describe('The day on the paper'),
  })
  .superRefine(({ how, by, on }, context) => {
    if (how !== 'paper') return
    if (!by) context.addIssue({ code: 'custom', path: ['by'], message: 'needed-for-paper' })
    if (!on) context.addIssue({ code: 'custom', path: ['on'], message: 'needed-for-paper' })
  })
export type ApplicantPart = z.infer<typeof ApplicantPart>

/** What the placement says is filled in; only what differs is given. */
export const WorkPart = z.object({
  placement: z.uuid().optional().describe('The trial or the work it is for'),
  employer: text(200).optional().describe('Where it is, for work that is not known here'),
  tasks: text(600).optional(),
  start: day.optional().describe('The first day of the work'),
  from: day.optional().describe('From when help is asked'),
  until: day.optional(),
  minutesWeek: minutesWeek.optional(),
  meant: Meant,
})
export type WorkPart = z.infer<typeof WorkPart>

export const MatchingPart = z.object({
  points: z
    .array(z.object({ aspect: z.enum(aspects), words: text(300).nullable().default(null) }))
    .max(aspects.length)
    .describe('Where the person and the work do not fit by themselves; an empty list says that they fit'),
  meant: Meant,
})
export type MatchingPart = z.infer<typeof MatchingPart>

export const GoalsPart = z.object({
  goals: z
    .array(
      z.object({
        goal: text(300),
        result: text(600).nullable().default(null).describe('What one will see when it is reached'),
        activities: z.array(z.enum(activities)).max(activities.length).default([]),
        by: day.nullable().default(null),
      }),
    )
    .max(20),
  meant: Meant,
})
export type GoalsPart = z.infer<typeof GoalsPart>

export const RegimePart = z.object({
  regime: text(80).describe('One of the regimes that this payer has for that day'),
  argument: text(2000).nullable().default(null).describe('Why, where the regime asks it'),
  meant: Meant,
})
export type RegimePart = z.infer<typeof RegimePart>

export const SendRequest = z.object({
  receivedOn: day.optional().describe('The day on which a payer that does not work here received it; else today'),
  knowsLate: z.boolean().default(false).describe('It is sent although it is late, and what that costs was read'),
})
export type SendRequest = z.infer<typeof SendRequest>

export const RequestsAsked = z.object({
  phase: z.enum(requestPhases).optional(),
  show: z.enum(['preparing', 'waiting', 'decided', 'all']).optional(),
  route: z.uuid().optional(),
})
export type RequestsAsked = z.infer<typeof RequestsAsked>
