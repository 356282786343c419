import { z } from 'zod'
import { ControllerShape, fieldGroups } from '#access/public.ts'
import { spelledAnswer } from '#platform/public.ts'
import { stages } from '../stage.rules.ts'
import { availabilities } from './availability.rules.ts'

const Day = z.string().meta({ format: 'date' })
const Strings = z.array(z.string())

/** The answers of the API: what is not named here does not leave. */
export const PersonInListShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    town: z.string().nullable(),
    stage: z.enum(stages),
    stageSince: Day,
    occupations: Strings,
    occupationAsGiven: z.string().nullable(),
    hoursMin: z.int().nullable(),
    hoursMax: z.int().nullable(),
    available: z.enum(availabilities),
    availableFrom: Day.nullable(),
    confirmedOn: Day.nullable(),
    registered: z.boolean().nullable(),
    lead: z.string().nullable(),
    holder: z.string().nullable(),
  })
  .meta({ id: 'PersonInList' })

export const PeoplePageShape = z
  .object({
    rows: z.array(PersonInListShape),
    next: z.string().nullable(),
    spelled: spelledAnswer,
  })
  .meta({ id: 'PeoplePage' })

const FacetCountShape = z
  .object({ value: z.string(), label: z.string().nullable(), chosen: z.int(), everybody: z.int() })
  .meta({ id: 'FacetCount' })

const Counts = z.array(FacetCountShape)

export const PeopleCountsShape = z
  .object({
    total: z.int(),
    everybody: z.int(),
    facets: z.object({
      stage: Counts,
      town: Counts,
      register: Counts,
      lead: Counts,
      holder: Counts,
      available: Counts,
      occupation: Counts,
    }),
  })
  .meta({ id: 'PeopleCounts' })

export const NoteShape = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    text: z.string(),
    onDay: Day,
    author: z.string().nullable(),
    authorOrganisation: z.string().nullable(),
    next: z.object({ day: Day, what: z.string().nullable(), doneOn: Day.nullable() }).nullable(),
  })
  .meta({ id: 'Note' })

export const SharingShape = z
  .object({
    id: z.uuid(),
    organisation: z.string(),
    purpose: z.string(),
    from: Day,
    until: Day.nullable(),
    isHolder: z.boolean(),
    byHer: z.boolean().describe('She let them read it herself: it ends with her yes'),
  })
  .meta({ id: 'Sharing' })

export const NameShape = z
  .object({ given: z.string(), prefix: z.string(), family: z.string() })
  .meta({ id: 'PersonName' })

export const DossierShape = z
  .object({
    id: z.uuid(),
    version: z.int(),
    name: NameShape,
    town: z.string().nullable(),
    postcode: z.string().nullable(),
    placeKnown: z.boolean(),
    placeExact: z.boolean(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    lettersBy: z.string().nullable(),
    representative: z.string().nullable(),
    stage: z.enum(stages),
    stageSince: Day,
    occupations: Strings,
    occupationAsGiven: z.string().nullable(),
    excludedSectors: Strings,
    hours: z.object({ min: z.int().nullable(), max: z.int().nullable(), now: z.int().nullable() }),
    dayparts: Strings.nullable(),
    earliestStart: z.int().nullable().describe('Minutes after midnight'),
    available: z.enum(availabilities),
    availableFrom: Day.nullable(),
    confirmedOn: Day.nullable(),
    transports: z.array(z.object({ kind: z.string(), maxKm: z.int().nullable() })).nullable(),
    spokenDutch: z.string().nullable(),
    readsDutch: z.string().nullable(),
    registered: z.boolean().nullable(),
    skills: Strings,
    skillsAbsent: Strings,
    licences: Strings,
    licencesAbsent: Strings,
    talents: Strings,
    pitfalls: Strings,
    readOnly: z.boolean().describe('Seen on her own yes: there is nothing to fill in here'),
    helpsOpen: z.boolean().describe('Whether this reader may see what helps'),
    helps: Strings.nullable(),
    missing: Strings,
    holder: z.string().nullable(),
    payer: z.string().nullable(),
    lead: z.object({ name: z.string(), organisation: z.string().nullable(), phone: z.string().nullable() }).nullable(),
    notes: z.array(NoteShape).describe('The latest five'),
    notesTotal: z.int(),
    sharing: z.array(SharingShape),
    closed: z.array(z.enum(fieldGroups)).describe('The groups of data of which this reader sees nothing here'),
    controllers: z.array(ControllerShape).describe('Who answers for which of this data'),
  })
  .meta({ id: 'Dossier' })
