import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { readAddress, severalIn } from '#platform/web/read-address.ts'
import { VersionRead } from '#platform/web/seen.ts'
import { gapKinds, gapOwners } from '#vocabulary/public.ts'
import { RestsOn } from '../screenings/screening.shapes.ts'
import { gapStates, talkGoesOn } from './gap.rules.ts'

const idsOf = <T extends string>(terms: readonly { readonly id: T }[]) =>
  z.enum(terms.map(({ id }) => id) as [T, ...T[]])

export const GapFacts = z.object({
  kind: idsOf(gapKinds),
  need: z.string().trim().min(1).max(200).nullish().describe('What is needed, in a few words'),
  owner: idsOf(gapOwners).describe('Who does it'),
  account: z.uuid().nullish().describe('The colleague who does it'),
  organisation: z.string().trim().min(1).max(100).nullish().describe('The name of the other organisation that does it'),
  dueOn: DayText.nullish().describe('The day by which it is ready'),
  lookAgainOn: DayText.nullish().describe('The day on which it comes back by itself'),
  meant: Meant,
})
export type GapFacts = z.infer<typeof GapFacts>

export const NewGap = GapFacts.extend({
  criterion: z.string().min(1).max(60).nullish().describe('The criterion of the last screening that is not met'),
})
export type NewGap = z.infer<typeof NewGap>

export const ChangedGap = GapFacts.extend({ version: VersionRead })
export type ChangedGap = z.infer<typeof ChangedGap>

export const ClosedGap = z.object({
  as: z.enum(['arranged', 'not-needed']),
  restsOn: RestsOn.nullish().describe('What shows that it is arranged'),
})
export type ClosedGap = z.infer<typeof ClosedGap>

/** One answer or several: `?kind=travel&kind=licence`. */
const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(30)])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional()

export const GapsQuestion = z.object({
  kind: several(z.union([idsOf(gapKinds), z.literal(talkGoesOn)])),
  owner: several(idsOf(gapOwners)),
  state: several(z.enum(gapStates)),
  by: z.literal('me').optional().describe('Only what I do myself'),
  holder: z.uuid().optional().describe('Only of people whose dossier this organisation keeps'),
  people: z.literal('mine').optional().describe('Only of people I lead'),
})
export type GapsQuestion = z.infer<typeof GapsQuestion>

export const GapsPage = GapsQuestion.extend({
  after: z.string().max(400).optional().describe('Where the next page starts: `next` of the page before'),
})
export type GapsPage = z.infer<typeof GapsPage>

export const readGapsPage = (params: URLSearchParams): GapsPage => readAddress(GapsPage, severalIn(params))
