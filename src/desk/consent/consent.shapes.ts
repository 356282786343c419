import { z } from 'zod'
import { consentPurposes } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'

const audiences = ['organisation', 'employer', 'region', 'everybody'] as const

/** What is asked of her, for whom and until when; or what she answered on paper. */
export const NewConsent = z
  .object({
    purpose: z.enum(consentPurposes).exclude(['name-for-vacancy']),
    audience: z.enum(audiences),
    about: z.uuid().nullish().describe('The organisation or the employer'),
    until: DayText.nullish().describe('The last day it counts; without it, the usual end for this purpose'),
    answer: z.enum(['yes', 'no']).nullish().describe('Only when it was written on paper; without it, she is asked'),
    how: z.enum(['paper', 'representative']).nullish().describe('Who signed the paper'),
    paperOn: DayText.nullish().describe('The day that stands on the paper'),
    textLang: z.enum(['nl', 'en']).nullish().describe('The language of the paper'),
  })
  .meta({ id: 'NewConsent', description: 'A question to the person, or her answer on paper.' })
export type NewConsent = z.output<typeof NewConsent>

export const OwnAnswer = z
  .object({
    answer: z.enum(['yes', 'no']),
    version: z.string().max(64).nullish().describe('Of the text that was read; without it, the text as it is now'),
  })
  .meta({ id: 'OwnConsentAnswer', description: 'Yes or no; a no to what was allowed takes it back.' })
export type OwnAnswer = z.output<typeof OwnAnswer>
