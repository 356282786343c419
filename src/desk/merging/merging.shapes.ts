import { z } from 'zod'
import { mergeFields, sides } from '#people/public.ts'

export const MergeId = z.object({ id: z.uuid().describe('The dossier'), merge: z.uuid() })

export const MergeAsked = z
  .object({
    choices: z
      .partialRecord(z.enum(mergeFields), z.enum(sides))
      .optional()
      .describe(
        'For each field that differs: from the dossier that stays, from the one that goes, or a list from both',
      ),
    seen: z
      .object({ kept: z.int(), merged: z.int() })
      .optional()
      .describe('The versions of the two that were compared: changed since, nothing is merged'),
  })
  .meta({ id: 'MergeAsked' })
export type MergeAsked = z.infer<typeof MergeAsked>
