import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { VersionRead } from '#platform/web/seen.ts'
import {
  conditions,
  dayparts,
  licences,
  occupations,
  sectors,
  skills,
  spokenDutch,
  transports,
} from '#vocabulary/public.ts'
import { ContactData } from '../dossiers/new-person.shapes.ts'
import { ClockText, DayText, listOf, oneOf } from '../fields.shapes.ts'
import { stages } from '../stage.rules.ts'

/** What somebody read before changing it: who was faster is not overwritten. */
const Version = z.object({ version: VersionRead })

const Hours = z.coerce.number().int().min(1).max(60)

export const Progress = Version.extend({
  stage: z.enum(stages),
  registered: z.boolean().nullish().describe('In the register of UWV; null is not known'),
  lead: z.uuid().nullish().describe('The account of the lead professional'),
})

export const Wishes = Version.extend({
  occupations: listOf(oneOf(occupations), 10),
  excludedSectors: listOf(oneOf(sectors), sectors.length),
})

export const WantedHours = Version.extend({
  min: Hours.nullish(),
  max: Hours.nullish(),
  now: Hours.nullish().describe('Where building up begins'),
  dayparts: z.array(oneOf(dayparts)).max(dayparts.length).nullish(),
  earliestStart: ClockText.nullish(),
}).refine(({ min, max }) => !min || !max || min <= max, { path: ['max'], message: 'max-below-min' })

export const AvailableFrom = Version.extend({ availableFrom: DayText.nullish() })

export const Travel = Version.extend({
  transports: z
    .array(z.object({ kind: oneOf(transports), maxKm: z.coerce.number().int().min(1).max(200).nullish() }))
    .max(transports.length)
    .nullish()
    .describe('An empty list says that there is no way to travel; null is not known'),
})

export const Abilities = Version.extend({
  skills: listOf(oneOf(skills), skills.length),
  skillsAbsent: listOf(oneOf(skills), skills.length),
  licences: listOf(oneOf(licences), licences.length),
  licencesAbsent: listOf(oneOf(licences), licences.length),
  spokenDutch: oneOf(spokenDutch).nullish(),
  readsDutch: oneOf(spokenDutch).nullish(),
})
  .refine((given) => !overlap(given.skills, given.skillsAbsent), { path: ['skills'], message: 'both-yes-and-no' })
  .refine((given) => !overlap(given.licences, given.licencesAbsent), { path: ['licences'], message: 'both-yes-and-no' })

const overlap = (one: readonly string[], other: readonly string[]) => one.some((id) => other.includes(id))

export const WhatHelps = Version.extend({
  conditions: z
    .array(oneOf(conditions))
    .max(conditions.length)
    .nullish()
    .describe('An empty list says that nothing is needed; null is not known'),
})

const OwnWord = z.string().trim().min(1).max(300)
export const OwnWords = Version.extend({ talents: listOf(OwnWord, 5), pitfalls: listOf(OwnWord, 5), meant: Meant })

export const Contact = Version.extend(ContactData.shape)

export type Progress = z.infer<typeof Progress>
export type Wishes = z.infer<typeof Wishes>
export type WantedHours = z.infer<typeof WantedHours>
export type AvailableFrom = z.infer<typeof AvailableFrom>
export type Travel = z.infer<typeof Travel>
export type Abilities = z.infer<typeof Abilities>
export type WhatHelps = z.infer<typeof WhatHelps>
export type OwnWords = z.infer<typeof OwnWords>
export type Contact = z.infer<typeof Contact>
