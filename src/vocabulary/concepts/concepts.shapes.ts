import { z } from 'zod'
import { conceptKinds } from './meant.rules.ts'

const Kind = z.enum(conceptKinds)

export const ConceptsAsked = z.object({
  q: z.string().trim().max(100).default('').describe('Work, a skill or a town, as somebody says it.'),
  kind: z
    .union([Kind, z.array(Kind).max(3)])
    .transform((given) => [given].flat())
    .optional()
    .describe('Only these kinds.'),
})
export type ConceptsAsked = z.output<typeof ConceptsAsked>

const Concept = z
  .object({
    kind: Kind,
    id: z.string().describe('What a list is filtered by: `occupation`, `skill`, or `town` for a place.'),
    name: z.string(),
    by: z.string().nullable().describe('The other name by which it was found.'),
  })
  .meta({ id: 'Concept' })

export const ConceptsAnswer = z.object({
  concepts: z.array(Concept).describe('Jobs first, then skills, then places; nothing is chosen for you.'),
  near: z.array(Concept).describe('Names that are written nearly so, when nothing goes by this one.'),
})
