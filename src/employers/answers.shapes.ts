import { z } from 'zod'
import { spelledAnswer } from '#platform/public.ts'
import { bonds } from './cards/employer.rules.ts'
import { momentKinds } from './moments/moment.rules.ts'
import { vacancyStates, vacancyStepNames } from './vacancies/vacancy-steps.rules.ts'

/** What this room answers to programs. What is not named here is not sent. */
const day = z.iso.date()
const text = z.string().nullable()

export const WithId = z.object({ id: z.uuid() })
export const Added = WithId.meta({ id: 'Added' })
export const Saved = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'Saved' })

export const EmployerRowAnswer = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kvk: text,
    town: text,
    sector: text,
    size: z.int().nullable(),
    bond: text,
    lead: text.describe('The name of the lead contact for the region.'),
    lastSpoken: day.nullable(),
    quiet: z.boolean().describe('Nobody spoke to them for 180 days.'),
    openVacancies: z.int(),
    nextPromise: day.nullable(),
    promiseLate: z.boolean(),
  })
  .meta({ id: 'EmployerRow' })

export const EmployersAnswer = z
  .object({
    rows: z.array(EmployerRowAnswer),
    next: z.string().nullable(),
    total: z.int(),
    spelled: spelledAnswer,
    counts: z.object({
      all: z.int(),
      mine: z.int(),
      quiet: z.int(),
      ambassador: z.int(),
      regular: z.int(),
      once: z.int(),
      never: z.int(),
    }),
  })
  .meta({ id: 'Employers' })

export const MomentAnswer = z
  .object({
    id: z.uuid(),
    kind: z.enum(momentKinds),
    purpose: text,
    text: z.string(),
    on: day,
    due: day.nullable(),
    by: text,
    organisationName: text,
    closedOn: day.nullable(),
    outcome: text,
    open: z.boolean(),
    late: z.boolean(),
  })
  .meta({ id: 'EmployerMoment' })

export const EmployerAnswer = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kvk: text,
    sector: text,
    size: z.int().nullable(),
    town: text,
    postcode: text,
    bond: z.enum(bonds).nullable(),
    remark: text,
    lastSpoken: day.nullable(),
    quiet: z.boolean(),
    version: z.int(),
    leadContact: z.object({ id: z.uuid(), name: z.string(), phone: text, organisation: text }).nullable(),
    visitors: z.array(z.string()).describe('Other organisations that visit too.'),
    contacts: z.array(z.object({ id: z.uuid(), name: z.string(), job: text, phone: text, email: text })),
    open: z.array(MomentAnswer).describe('Promises and questions that wait, the most urgent first.'),
    said: z.array(MomentAnswer).describe('The last hundred moments, the latest first.'),
    vacancies: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        state: z.enum(vacancyStates),
        places: z.int(),
        placesTaken: z.int(),
      }),
    ),
  })
  .meta({ id: 'EmployerCard' })

const hours = z.object({ min: z.int(), max: z.int() })

export const VacancyRowAnswer = z
  .object({
    id: z.uuid(),
    title: z.string(),
    employer: z.string(),
    employerId: z.uuid(),
    town: text,
    occupation: text,
    sector: text,
    hoursMin: z.int(),
    hoursMax: z.int(),
    dayparts: z.array(z.string()),
    firstStart: z.int().nullable().describe('Minutes after midnight.'),
    startFrom: day.nullable(),
    places: z.int(),
    placesTaken: z.int(),
    registeredOnly: z.boolean(),
    state: z.enum(vacancyStates),
    stateSince: day,
    team: text,
  })
  .meta({ id: 'VacancyRow' })

export const VacanciesAnswer = z
  .object({
    rows: z.array(VacancyRowAnswer),
    next: z.string().nullable(),
    total: z.int(),
    spelled: spelledAnswer,
    counts: z.object({
      open: z.int(),
      mine: z.int(),
      team: z.int(),
      pool: z.int(),
      draft: z.int(),
      filled: z.int(),
      withdrawn: z.int(),
    }),
  })
  .meta({ id: 'Vacancies' })

export const VacancyAnswer = z
  .object({
    id: z.uuid(),
    title: z.string(),
    employer: z.object({ id: z.uuid(), name: z.string() }),
    occupation: text,
    sector: text,
    places: z.int(),
    placesTaken: z.int(),
    hours,
    buildUp: z.boolean().nullable(),
    dayparts: z.array(z.string()),
    firstStart: z.int().nullable().describe('Minutes after midnight.'),
    startFrom: day.nullable(),
    startUntil: day.nullable(),
    town: text,
    offers: z.record(z.string(), z.boolean()).describe('Working conditions by id; what is absent is not known.'),
    mandatorySkills: z.array(z.string()),
    wishedSkills: z.array(z.string()),
    licences: z.array(z.string()),
    spokenDutch: text,
    spokenDutchFor: text,
    registeredOnly: z.boolean(),
    remark: text,
    state: z.enum(vacancyStates),
    stateSince: day,
    withdrawnBecause: text,
    steps: z.array(z.enum(vacancyStepNames)).describe('What the caller may do with it now.'),
    mayChange: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Vacancy' })

export const Stepped = z
  .object({ id: z.uuid(), title: z.string(), state: z.enum(vacancyStates) })
  .meta({ id: 'VacancyStepped' })

export const IdParams = z.object({ id: z.string().max(60) })
