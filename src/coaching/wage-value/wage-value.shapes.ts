import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { objectionOutcomes, objectors } from './wage-value.ts'

const day = DayText.meta({ format: 'date', description: 'A day: 2026-12-31 or 31-12-2026' })
const line = (longest: number) => z.string().trim().min(1).max(longest)
const PerCent = z.coerce.number().int().min(0).max(100)

const Task = z
  .object({
    name: line(80).describe('What is done'),
    share: PerCent.describe('Part of the time'),
    pace: PerCent.describe('Beside somebody without a limitation'),
    quality: PerCent,
    net: PerCent.describe('Part of the time that is worked'),
  })
  .meta({ id: 'NamedTask' })

/** One measure with its decision: three names, its days, both views and the tasks it is made of. */
export const KeepWageValue = z
  .object({
    tasks: z.array(Task).max(20).describe('Five main tasks at most; their shares make 100'),
    days: z.coerce.number().int().min(1).max(7).default(5).describe('Days a week, for the smallest task'),
    measuredBy: line(120).describe('Who measured'),
    heard: line(120).describe('Who was heard'),
    decidedBy: line(120).optional().describe('Who decided; left out it is who sends this, of the payer itself'),
    reference: line(80).optional().describe('The reference on the letter of a payer, where a firm writes it down'),
    measuredOn: day,
    decidedOn: day,
    from: day.describe('From when it counts'),
    reviewOn: day.describe('When it is looked at again, as was agreed'),
    workerView: line(600).describe('What the worker says of it'),
    employerView: line(600).describe('What the employer says of it'),
    meant: Meant,
  })
  .meta({ id: 'KeepWageValue' })
export type KeepWageValue = z.infer<typeof KeepWageValue>

export const ObjectToWageValue = z.object({ by: z.enum(objectors), on: day.describe('The day of the objection') })
export type ObjectToWageValue = z.infer<typeof ObjectToWageValue>

export const AnswerWageValueObjection = z.object({ outcome: z.enum(objectionOutcomes), on: day })
export type AnswerWageValueObjection = z.infer<typeof AnswerWageValueObjection>

const shownDay = z.string().meta({ format: 'date' })
const MeasuredTask = Task.extend({ brings: z.int().describe('Millionths of a per cent of the minimum wage') })

export const WageValues = z
  .object({
    values: z
      .array(
        z.object({
          id: z.uuid(),
          value: z.int().describe('Whole per cents of the minimum wage'),
          ...{ measuredOn: shownDay, decidedOn: shownDay, from: shownDay, reviewOn: shownDay },
          ...{ measuredBy: z.string(), heard: z.string(), decidedBy: z.string() },
          hand: z.enum(['payer', 'letter']),
          reference: z.string().nullable(),
          ...{ workerView: z.string(), employerView: z.string() },
          basis: z.object({ tasks: z.array(MeasuredTask), minutesWeek: z.int(), days: z.int() }),
          objectionBy: shownDay.nullable().describe('The last day to object; null where nobody knows the rule'),
          objectedBy: z.enum(objectors).nullable(),
          objectedOn: shownDay.nullable(),
          objectionOutcome: z.enum(objectionOutcomes).nullable(),
          objectionOutcomeOn: shownDay.nullable(),
        }),
      )
      .nullable()
      .describe('The last first; null: not for who asks'),
    mayKeep: z.boolean(),
  })
  .meta({ id: 'WageValues' })
