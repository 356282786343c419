import { z } from 'zod'
import { entries, grounds, kinds, pauseReasons, payerKinds, phases } from './route.ts'
import { conditions, steps } from './route.workflow.ts'

const day = z.string().meta({ format: 'date' })

/** One line of the list. Minutes are of the period of today. */
export const RouteLine = z
  .object({
    id: z.uuid(),
    dossier: z.uuid(),
    name: z.string(),
    kind: z.enum(kinds),
    entry: z.enum(entries),
    phase: z.enum(phases),
    since: day,
    firm: z.string(),
    coach: z.string().nullable(),
    payer: z.string().nullable(),
    paused: z.enum(pauseReasons).nullable(),
    hours: z.object({ granted: z.int(), used: z.int(), until: day }).nullable(),
  })
  .meta({ id: 'CoachingRouteLine' })

const Taken = z.object({
  step: z.string(),
  from: z.enum(phases).nullable(),
  to: z.enum(phases),
  on: day,
  reason: z.string().nullable(),
  words: z.string().nullable(),
  nextStep: z.string().nullable(),
  byName: z.string().nullable(),
})

export const RouteWhole = z
  .object({
    id: z.uuid(),
    dossier: z.uuid(),
    name: z.string(),
    kind: z.enum(kinds),
    entry: z.enum(entries),
    phase: z.enum(phases),
    since: day,
    firm: z.string(),
    coach: z.string().nullable(),
    trial: z.uuid().nullable(),
    contract: z.uuid().nullable(),
    assignment: z.string().nullable(),
    reference: z.string().nullable(),
    price: z.int().nullable().describe('Cents'),
    expectedOn: day.nullable().describe('When the firm expects to begin, for who waits'),
    begunOn: day.nullable(),
    endedOn: day.nullable(),
    endReason: z.string().nullable(),
    payers: z.array(
      z.object({
        from: day,
        name: z.string(),
        kind: z.enum(payerKinds),
        ground: z.enum(grounds).nullable(),
        now: z.boolean(),
      }),
    ),
    pauses: z.array(
      z.object({
        id: z.uuid(),
        reason: z.enum(pauseReasons),
        from: day,
        until: day.nullable(),
        approvedOn: day.nullable(),
        approvedReference: z.string().nullable(),
      }),
    ),
    periods: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(['trial', 'half-year']),
        number: z.int().nullable(),
        from: day,
        until: day,
        endedOn: day.nullable(),
        granted: z.int().describe('Minutes'),
        entered: z.int().describe('Minutes'),
        approved: z.int().describe('Minutes'),
      }),
    ),
    next: z
      .object({
        number: z.int(),
        from: day,
        lastDay: day.nullable().describe('By when the request has to be there; nothing where no rule says it'),
      })
      .nullable()
      .describe('The half-year that the firm can ask for now'),
    offers: z.array(z.object({ step: z.enum(steps), inTheWay: z.enum(conditions).nullable() })),
    taken: z.array(Taken),
  })
  .meta({ id: 'CoachingRoute' })
