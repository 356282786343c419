import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { goalOutcomes, intendedWorks, whyNots } from './report.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const text = (most: number) => z.string().trim().min(1).max(most)
const grade = z.coerce.number().int().min(1).max(10).describe('From 1, bad, to 10, as good as can be')

const Result = z
  .object({
    goal: text(300).describe('The goal as it was asked for'),
    outcome: z.enum(goalOutcomes),
    why: z.enum(whyNots).nullable().default(null).describe('Why it was not reached'),
  })
  .refine(({ outcome, why }) => outcome === 'reached' || why !== null, { path: ['why'] })

export const WriteReport = z
  .object({
    results: z.array(Result).max(20),
    conclusion: text(2000).describe('What went well, and what is needed next: facts of the work'),
    takesOver: text(120).optional().describe('The colleague at work who goes on with it'),
    handover: text(1000).optional().describe('What that colleague does, and whom to call'),
    meant: Meant,
  })
  .refine(({ takesOver, handover }) => !handover || takesOver, { path: ['takesOver'] })
export type WriteReport = z.infer<typeof WriteReport>

/** A name on paper: of the candidate, or of the employer with what he found of the work. */
export const NameOnPaper = z
  .object({
    role: z.enum(['candidate', 'employer']),
    on: day,
    grade: grade.optional(),
    name: text(120).optional().describe('Who signed for the employer'),
    intendedWork: z.enum(intendedWorks).optional().describe('Whether the work that was meant is done'),
  })
  .refine(({ role, name }) => role === 'candidate' || name !== undefined, { path: ['name'] })
export type NameOnPaper = z.infer<typeof NameOnPaper>

export const OwnName = z.object({ grade: grade.optional() })
export type OwnName = z.infer<typeof OwnName>

const shownDay = z.string().meta({ format: 'date' })
const number = z.object({ first: z.int().nullable(), now: z.int().nullable() })
const words = z.object({ first: z.string().nullable(), now: z.string().nullable() })

export const ReportView = z
  .object({
    period: z.object({ id: z.uuid(), kind: z.string(), number: z.int().nullable(), from: shownDay, until: shownDay }),
    goals: z.array(z.string()).describe('What was asked for'),
    report: z
      .object({
        id: z.uuid(),
        results: z.array(
          z.object({ goal: z.string(), outcome: z.enum(goalOutcomes), why: z.enum(whyNots).nullable() }),
        ),
        conclusion: z.string(),
        takesOver: z.string().nullable(),
        handover: z.string().nullable(),
        growth: z.object({
          minutesWeek: number,
          tasks: words,
          wageValue: number.describe('Whole per cents of the minimum wage'),
        }),
        writtenByName: z.string(),
        on: shownDay,
        candidate: z.object({ grade: z.int().nullable(), how: z.string(), on: shownDay }).nullable(),
        employer: z
          .object({ grade: z.int().nullable(), name: z.string(), on: shownDay, intendedWork: z.string().nullable() })
          .nullable(),
      })
      .nullable(),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'CoachingReport' })
