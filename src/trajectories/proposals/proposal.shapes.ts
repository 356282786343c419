import { z } from 'zod'
import { employerRefusals, personRefusals } from '#vocabulary/public.ts'

const idsOf = <Slug extends string>(terms: readonly { readonly id: Slug }[]) =>
  terms.map((term) => term.id) as [Slug, ...Slug[]]

export const AskPerson = z.object({
  dossier: z.uuid(),
  vacancy: z.uuid(),
})
export type AskPerson = z.infer<typeof AskPerson>

/** How an answer reached the colleague who writes it down. */
export const answerHows = ['talk', 'phone', 'paper'] as const
const how = z
  .enum(answerHows)
  .nullish()
  .describe('For a colleague who writes it down; by phone when left out. On her own page it counts for nothing.')

export const PersonAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('yes'), how }),
  z.object({ answer: z.literal('no'), reason: z.enum(idsOf(personRefusals)), how }),
])
export type PersonAnswer = z.infer<typeof PersonAnswer>

export const EmployerAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('yes') }),
  z.object({ answer: z.literal('no'), reason: z.enum(idsOf(employerRefusals)) }),
])
export type EmployerAnswer = z.infer<typeof EmployerAnswer>
