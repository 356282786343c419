import { z } from 'zod'
import { readEuro } from '#values/public.ts'
import { wageSubsidies } from './instruments.rules.ts'

/** Cents from a program, or an amount as people write it. */
const Amount = z.union([z.int().min(0).max(100_000), z.string().max(20)]).transform((given, context): number => {
  if (typeof given === 'number') return given
  const read = readEuro(given)
  if (read.done && read.value >= 0 && read.value <= 100_000) return read.value
  context.addIssue({ code: 'custom', message: 'An amount an hour, as in 14,71.' })
  return z.NEVER
})

const PerCent = z.coerce.number().int().min(0).max(100)

const Task = z
  .object({
    share: PerCent.describe('Part of the time'),
    pace: PerCent.describe('Beside somebody without a limitation'),
    quality: PerCent,
    net: PerCent.describe('Part of the time that is worked'),
  })
  .meta({ id: 'MainTask' })

export const AskCosts = z
  .object({
    wage: Amount.optional().describe('The wage an hour; left out: the minimum wage, where it is known'),
    fullHours: z.coerce.number().int().min(1).max(60).optional().describe('A full week at this employer'),
    wageValue: PerCent.optional().describe('Whole per cents of the minimum wage; one that is kept leads'),
    tasks: z.array(Task).max(20).default([]).describe('Main tasks to reckon the wage value from'),
    days: z.coerce.number().int().min(1).max(7).default(5).describe('Days a week, for the smallest task'),
    subsidies: z.array(z.enum(wageSubsidies)).max(3).default([]).describe('One at most'),
    secondmentRate: Amount.optional().describe('What the lender asks an hour'),
    payrollRate: Amount.optional().describe('What the payroll firm asks an hour'),
  })
  .meta({ id: 'AskCosts' })
export type AskCosts = z.infer<typeof AskCosts>

const Rest = z.object({ key: z.string(), source: z.string(), confidence: z.string(), carriedForward: z.boolean() })
const Cents = z.int().nullable().describe('Cents; null is not known')

export const Costs = z
  .object({
    start: z.string(),
    minutesWeek: z.int().nullable(),
    wage: Cents,
    wageIsMinimum: z.boolean(),
    wageValue: z.int().nullable(),
    kept: z
      .object({ decidedOn: z.string(), reviewOn: z.string() })
      .nullable()
      .describe('The decision of the wage value that is kept'),
    ways: z.array(
      z.object({ way: z.enum(['hire', 'secondment', 'payroll']), before: Cents, help: Cents, after: Cents }),
    ),
    chosen: z.enum(wageSubsidies).nullable(),
    steps: z
      .object({
        base: z.int(),
        withHoliday: z.int(),
        part: z.int(),
        capped: z.boolean(),
        gross: z.int(),
        subsidy: z.int(),
      })
      .nullable(),
    instruments: z
      .array(z.object({ instrument: z.string(), until: z.string().nullable(), doubt: z.string().nullable() }))
      .nullable()
      .describe('null: not known, or not for who asks'),
    missing: z.array(z.string()).describe('Keys of rules that nobody filled in for that day'),
    rests: z.array(Rest),
  })
  .meta({ id: 'Costs' })
