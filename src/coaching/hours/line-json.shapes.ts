import { z } from 'zod'
import { returnReasons } from '../approvals/approval.rules.ts'
import { payerReasons } from '../claimed/claimed.ts'
import { activities, lineStates } from './session.ts'

/** One line as a program reads it. */
export const lineShape = z
  .object({
    id: z.uuid(),
    session: z.uuid(),
    route: z.uuid(),
    period: z.uuid(),
    day: z.iso.date(),
    start: z.int().describe('Minutes after midnight'),
    minutes: z.int(),
    group: z.int(),
    activity: z.enum(activities),
    goal: z.string().nullable(),
    remote: z.boolean(),
    place: z.string().nullable(),
    log: z.string().nullable(),
    marks: z.array(z.string()),
    state: z.enum(lineStates),
    counters: z.uuid().nullable(),
    claimed: z.boolean(),
    payerSaid: z.enum(['accepted', 'refused']).nullable().describe('What who pays said of it, once it was claimed'),
    payerReason: z.enum(payerReasons).nullable(),
    payerWords: z.string().nullable(),
    name: z.string(),
    coach: z.string().nullable(),
    coachId: z.uuid(),
    decidedBy: z.string().nullable(),
    sentBack: z.object({ reason: z.enum(returnReasons), words: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'CoachingLine' })
