import { z } from 'zod'
import { says } from '../decisions/decision.ts'
import { activities, requestKinds, requestPhases } from './request.ts'

const day = z.iso.date()

export const RequestRowShape = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    kind: z.enum(requestKinds),
    number: z.int().nullable().describe('Which half-year'),
    phase: z.enum(requestPhases),
    since: day,
    route: z.uuid(),
    dossier: z.uuid(),
    name: z.string(),
    firm: z.string(),
    employer: z.string().nullable(),
    receivedOn: day.nullable(),
    asked: z.int().nullable().describe('Minutes'),
    decideBy: day.nullable().describe('The last day to decide; nothing while the clock stands still'),
  })
  .meta({ id: 'CoachingRequestRow' })

const DecisionShape = z.object({
  says: z.enum(says),
  on: day,
  hand: z.enum(['payer', 'letter']),
  letter: z.string().nullable(),
  reason: z.string().nullable(),
  missing: z.array(z.string()),
  words: z.string().nullable(),
  by: day.nullable(),
  from: day.nullable(),
  until: day.nullable(),
  granted: z.int().nullable().describe('Minutes'),
  share: z.int().nullable(),
  rate: z.int().nullable().describe('Cents for an hour'),
  differsBecause: z.string().nullable(),
})

export const RequestShape = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    kind: z.enum(requestKinds),
    number: z.int().nullable(),
    phase: z.enum(requestPhases),
    route: z.uuid(),
    dossier: z.uuid(),
    name: z.string(),
    firmName: z.string(),
    payer: z
      .object({
        kind: z.string(),
        id: z.uuid().nullable().describe('Of an organisation that works here'),
        name: z.string(),
        works: z.boolean().describe('It decides on its own screen'),
      })
      .nullable(),
    applicant: z.string().nullable(),
    employer: z.string().nullable(),
    start: day.nullable().describe('The first day of the work: it chooses the rules'),
    from: day.nullable(),
    until: day.nullable(),
    minutesWeek: z.int().nullable(),
    points: z.array(z.object({ aspect: z.string(), words: z.string().nullable() })).nullable(),
    goals: z.array(
      z.object({
        id: z.uuid(),
        number: z.int(),
        goal: z.string(),
        result: z.string().nullable(),
        activities: z.array(z.enum(activities)),
        by: day.nullable(),
      }),
    ),
    mostGoals: z.int().nullable().describe('How many the rules of that day allow; nothing where they do not say'),
    term: z
      .enum(['last', 'beyond'])
      .nullable()
      .describe('The last of the usual half-years, or one beyond them, which needs a reason of both'),
    regime: z.string().nullable(),
    share: z.int().nullable().describe('Hundredths of a per cent'),
    argument: z.string().nullable(),
    asked: z.int().nullable().describe('Minutes'),
    statuses: z.record(z.string(), z.enum(['to-do', 'busy', 'ready'])),
    ready: z.boolean(),
    regimes: z.array(z.object({ id: z.string(), name: z.object({ nl: z.string(), en: z.string() }) })),
    signed: z.boolean(),
    text: z
      .object({
        names: z.array(
          z.object({ role: z.string(), name: z.string(), how: z.string().nullable(), signedOn: day.nullable() }),
        ),
      })
      .nullable(),
    receivedOn: day.nullable(),
    completedOn: day.nullable(),
    lateness: z
      .object({
        lastDay: day.nullable(),
        late: z.boolean(),
        earliest: day.nullable(),
        daysLost: z.int(),
        minutesLost: z.int(),
      })
      .nullable(),
    rule: z
      .object({ from: day, until: day, share: z.int(), minutes: z.int() })
      .nullable()
      .describe('What the rules give for what was asked'),
    rate: z.int().nullable(),
    clock: z
      .object({ by: day.nullable(), stands: z.boolean(), stoppedDays: z.int(), legalBy: day.nullable() })
      .nullable(),
    decisions: z.array(DecisionShape),
    objectionBy: day.nullable(),
    objections: z.array(
      z.object({ byWhom: z.string(), on: day, outcome: z.string().nullable(), outcomeOn: day.nullable() }),
    ),
    mayChange: z.boolean(),
    decides: z.enum(['me', 'letter', 'payer']).nullable(),
  })
  .meta({ id: 'CoachingRequest' })
