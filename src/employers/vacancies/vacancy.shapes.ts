import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { VersionRead } from '#platform/web/seen.ts'
import { readClockTime } from '#values/public.ts'
import { conditions, dayparts, licences, occupationOf, sectors, skillOf, spokenDutch } from '#vocabulary/public.ts'
import { pageSize, severalOf } from '../asked-list.shapes.ts'
import { vacancySorts } from './vacancy-filter.ts'
import { vacancyStates, vacancyStepNames, withdrawalReasons } from './vacancy-steps.rules.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const idsOf = <Id extends string>(list: readonly { readonly id: Id }[]) => list.map(({ id }) => id) as [Id, ...Id[]]
const hours = z.coerce.number().int().min(1).max(60)
const Skill = z.string().refine((id) => skillOf(id) !== undefined, 'Choose a skill from the list.')

const ClockText = z.string().transform((given, context) => {
  const read = readClockTime(given)
  if (read.done) return read.value as number
  context.addIssue({ code: 'custom', message: 'Write a time as 6.30.' })
  return z.NEVER
})

const facts = {
  title: text(200).describe('As one says it to a person.'),
  occupation: z
    .string()
    .refine((id) => occupationOf(id) !== undefined, 'Choose an occupation from the list.')
    .optional(),
  sector: z.enum(idsOf(sectors)).optional().describe('The sector of the occupation when left out.'),
  places: z.coerce.number().int().min(1).max(500).default(1),
  hoursMin: hours.describe('Hours a week, at least.'),
  hoursMax: hours.optional().describe('Hours a week, at most; the same when left out.'),
  buildUp: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('May somebody begin with fewer hours?'),
  dayparts: z.array(z.enum(idsOf(dayparts))).default([]),
  firstStart: ClockText.optional().describe('The earliest hour somebody must be there: 6.30.'),
  startFrom: DayText.optional(),
  startUntil: DayText.optional(),
  town: text(100).optional().describe('The town of the employer when left out.'),
  offers: z.partialRecord(z.enum(idsOf(conditions)), z.enum(['yes', 'no', 'unknown'])).default({}),
  mandatorySkills: z.array(Skill).max(30).default([]),
  wishedSkills: z.array(Skill).max(30).default([]),
  licences: z.array(z.enum(idsOf(licences))).default([]),
  spokenDutch: z.enum(idsOf(spokenDutch)).optional().describe('Only as far as the work needs it.'),
  spokenDutchFor: text(500).optional().describe('What the work needs it for.'),
  registeredOnly: z.enum(['yes', 'no']).default('no').describe('Only for people in the register.'),
  asksLawfully: z.enum(['yes', 'no']).default('no').describe('The employer may ask this by law.'),
  remark: text(4000).optional(),
}

type Checked = z.output<ReturnType<typeof z.object<typeof facts>>>

/** What one field alone cannot say. The name of the field comes first, so that a page can point at it. */
function check(given: Checked, context: z.RefinementCtx): void {
  const wrong = (field: keyof Checked, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (given.hoursMax !== undefined && given.hoursMax < given.hoursMin) wrong('hoursMax', 'hours-turned-round')
  if (given.startFrom && given.startUntil && given.startUntil < given.startFrom) wrong('startUntil', 'end-before-start')
  if (given.spokenDutch && !given.spokenDutchFor) wrong('spokenDutchFor', 'why-this-dutch')
  if (given.registeredOnly === 'yes' && given.asksLawfully !== 'yes') wrong('asksLawfully', 'only-lawfully')
}

export const NewVacancy = z
  .object({ ...facts, employer: z.uuid(), state: z.enum(['draft', 'team', 'region']).default('draft') })
  .superRefine(check)
  .meta({ id: 'NewVacancy', description: 'Work at an employer. It belongs to the team of who brings it in.' })

export const ChangedVacancy = z
  .object({ ...facts, version: VersionRead })
  .superRefine(check)
  .meta({ id: 'ChangedVacancy', description: 'The facts as they should be; what is left out becomes not known.' })

export const StepTaken = z
  .object({
    step: z.enum(vacancyStepNames),
    reason: z.enum(withdrawalReasons).optional().describe('Why the employer takes the work back.'),
  })
  .meta({ id: 'VacancyStep' })

export const VacanciesAsked = z.object({
  q: z.string().max(200).optional().describe('Words of the title, the employer or the town.'),
  state: severalOf(z.enum(vacancyStates)).describe('Open work when left out.'),
  sector: severalOf(z.enum(idsOf(sectors))),
  occupation: severalOf(z.string().max(100)),
  skill: severalOf(z.string().max(100)).describe('Work that asks or wishes one of these skills.'),
  town: severalOf(z.string().max(100)),
  hours: hours.optional().describe('Work that can be done in this many hours a week.'),
  daypart: severalOf(z.enum(idsOf(dayparts))),
  registered: z.literal('yes').optional(),
  employer: z.uuid().optional(),
  whose: z.enum(['mine', 'team', 'region']).optional(),
  sort: z.enum(vacancySorts).default('-since'),
  after: z.string().max(500).optional().describe('Where the next page starts, from `next`.'),
  size: pageSize,
})

export type NewVacancy = z.output<typeof NewVacancy>
export type ChangedVacancy = z.output<typeof ChangedVacancy>
export type StepTaken = z.output<typeof StepTaken>
export type VacanciesAsked = z.output<typeof VacanciesAsked>
