import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { auditOutcomes, auditPhases, findings } from './audit.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const text = (most: number) => z.string().trim().min(1).max(most)

export const DrawSample = z.object({
  firm: z.uuid().describe('The firm whose dossiers are looked at'),
  from: day.describe('Help that ran on one of these days'),
  until: day,
  size: z.coerce.number().int().min(1).max(200).describe('How many; all of them when there are fewer'),
})
export type DrawSample = z.infer<typeof DrawSample>

export const WriteFinding = z
  .object({ finding: z.enum(findings), words: text(600).optional().describe('What is not in order'), meant: Meant })
  .refine(({ finding, words }) => finding === 'in-order' || words !== undefined, { path: ['words'] })
export type WriteFinding = z.infer<typeof WriteFinding>

export const HearFirm = z.object({ answerBy: day.describe('Until when the firm answers') })
export type HearFirm = z.infer<typeof HearFirm>

export const AnswerRemark = z.object({ answer: text(1000), meant: Meant })
export type AnswerRemark = z.infer<typeof AnswerRemark>

export const JudgeRemark = z.object({ stands: z.enum(['yes', 'no']).describe('Whether the remark stands') })
export type JudgeRemark = z.infer<typeof JudgeRemark>

export const ConcludeAudit = z.object({ outcome: z.enum(auditOutcomes), conclusion: text(2000), meant: Meant })
export type ConcludeAudit = z.infer<typeof ConcludeAudit>

const shownDay = z.string().meta({ format: 'date' })

export const AuditRowShape = z
  .object({
    id: z.uuid(),
    other: z.string().describe('The firm, or who pays: the one that does not ask'),
    mine: z.enum(['firm', 'payer']),
    from: shownDay,
    until: shownDay,
    population: z.int().describe('From how many it was drawn'),
    size: z.int(),
    phase: z.enum(auditPhases),
    drawnOn: shownDay,
    answerBy: shownDay.nullable(),
    outcome: z.enum(auditOutcomes).nullable(),
  })
  .meta({ id: 'AuditRow' })

const DossierRow = z.object({
  id: z.uuid(),
  place: z.int(),
  name: z.string().nullable().describe('Nothing for who was taken out of the lists'),
  finding: z.enum(findings).nullable(),
  words: z.string().nullable(),
  answer: z.string().nullable(),
  stands: z.boolean().nullable(),
})

export const AuditShape = AuditRowShape.extend({
  seed: z.string().describe('With it anybody draws the same dossiers again'),
  drawnBy: z.string(),
  conclusion: z.string().nullable(),
  concludedOn: shownDay.nullable(),
  dossiers: z.array(DossierRow),
}).meta({ id: 'Audit' })

export const AuditDossierShape = DossierRow.extend({
  audit: z.uuid(),
  frozen: z.object({
    from: shownDay,
    until: shownDay,
    number: z.int().nullable(),
    granted: z.int().describe('Minutes'),
    decidedOn: shownDay,
    lines: z.array(
      z.object({
        day: shownDay,
        minutes: z.int(),
        activity: z.string(),
        log: z.string().nullable(),
        coach: z.string().nullable(),
        approvedBy: z.string().nullable(),
        is: z.string(),
      }),
    ),
    report: z.string().nullable(),
  }),
}).meta({ id: 'AuditDossier' })
