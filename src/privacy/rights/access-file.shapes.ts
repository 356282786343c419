import { z } from 'zod'

const Value = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.object({ code: z.string(), nl: z.string(), en: z.string() }).describe('A word from a list'),
    z.object({ whole: z.any() }).describe('Something that only makes sense as a whole, as it was kept'),
    z.array(z.union([z.string(), z.object({ code: z.string(), nl: z.string(), en: z.string() })])),
  ])
  .describe('A day is YYYY-MM-DD; null is not known')

const Part = z
  .object({
    part: z.string().describe('What it is about: dossier, work, abilities, helps, notes, proposals, looks and so on'),
    purposes: z.array(z.string()).describe('What it is kept for'),
    article: z.string().nullable().describe('What allows keeping it'),
    rows: z.array(z.record(z.string(), Value)),
  })
  .meta({ id: 'AccessFilePart' })

/** The shape of the file that a person takes along. A change that breaks a reader gets the next version. */
export const AccessFileShape = z
  .object({
    format: z.literal('schakel.access-file'),
    version: z.literal(1),
    madeOn: z.iso.date(),
    region: z.string(),
    organisations: z.array(z.object({ organisation: z.string(), parts: z.array(Part) })),
    self: z.array(Part).describe('What is the same for every organisation: how she signs in'),
  })
  .meta({ id: 'AccessFile', description: 'Everything that is kept about one person, for herself.' })
