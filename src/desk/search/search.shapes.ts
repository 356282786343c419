import { z } from 'zod'

export const SearchAsked = z.object({
  q: z.string().trim().max(100).default('').describe('Two letters or more; accents and small typos do not matter'),
})
export type SearchAsked = z.infer<typeof SearchAsked>

export const Hit = z.object({
  id: z.uuid(),
  label: z.string(),
  hint: z.string().nullable(),
  to: z.string().describe('Its page'),
})
export type Hit = z.infer<typeof Hit>

const found = z.object({ hits: z.array(Hit), more: z.boolean().describe('There are more: ask the list itself') })

export const Found = z
  .object({ people: found, employers: found, vacancies: found })
  .meta({ id: 'Found', description: 'Who and what somebody may mean, nearest first.' })
export type Found = z.infer<typeof Found>
