import { z } from 'zod'
import { readAddress, severalIn } from '#platform/web/read-address.ts'
import type { Spelled } from '#vocabulary/public.ts'
import { stages } from '../stage.rules.ts'
import { availabilities } from './availability.rules.ts'
import { sorts } from './place.rules.ts'

/** One answer or several: `?stage=new&stage=ready`. */
const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(50)])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional()

/** Which people somebody wants to see. Everything lives in the address, so a list can be kept and sent. */
export const PeopleQuestion = z.object({
  q: z.string().trim().max(100).optional().describe('Name, work or town; every word has to occur'),
  stage: several(z.enum(stages)),
  town: several(z.string().trim().min(1).max(100)),
  hours: z.coerce.number().int().min(1).max(60).optional().describe('Wants to work at least so many hours a week'),
  available: several(z.enum(availabilities)),
  register: several(z.enum(['yes', 'no', 'not-known'])),
  occupation: several(z.string().trim().min(1).max(100)),
  skill: several(z.string().trim().min(1).max(100)).describe('Says or is said to have one of these skills'),
  lead: several(z.union([z.uuid(), z.literal('nobody')])),
  holder: several(z.uuid()),
  chosen: z
    .union([z.uuid(), z.array(z.uuid()).max(500)])
    .transform((given) => [given].flat())
    .optional()
    .describe('Only these dossiers'),
  sort: z.enum(sorts).optional(),
})
export type PeopleQuestion = z.infer<typeof PeopleQuestion> & { readonly spelled?: Spelled | undefined }

export const PeoplePage = PeopleQuestion.extend({
  after: z.string().max(400).optional().describe('Where the next page starts: `next` of the page before'),
})
export type PeoplePage = z.infer<typeof PeoplePage> & Pick<PeopleQuestion, 'spelled'>

export const readPeoplePage = (params: URLSearchParams): PeoplePage => readAddress(PeoplePage, severalIn(params))
