import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { VersionRead } from '#platform/web/seen.ts'
import { ownParts } from './own-parts.rules.ts'
import { keptReasons } from './own-statement.rules.ts'

export const OwnPartName = z.enum(ownParts)

export const Said = z.object({
  said: z
    .array(z.string().trim().min(1).max(160))
    .max(60)
    .describe('Ids from the vocabulary, of hours a range; of words her own sentences'),
  meant: Meant,
})

export const TakeOver = z.object({
  part: OwnPartName,
  version: VersionRead,
})

export const KeptWhy = z.object({
  reason: z.enum(keptReasons),
  line: z
    .string()
    .trim()
    .max(120)
    .nullish()
    .transform((line) => line || null)
    .describe('One short sentence for her'),
  meant: Meant,
})

export const TakenBack = z.object({ part: OwnPartName, way: z.uuid() })
