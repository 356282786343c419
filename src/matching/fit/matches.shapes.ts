import { z } from 'zod'

export const shownLists = ['fits', 'to-ask', 'almost'] as const
export type ShownList = (typeof shownLists)[number]

export const listKeys = { fits: 'fits', 'to-ask': 'toAsk', almost: 'almost' } as const satisfies Record<
  ShownList,
  string
>

const List = z
  .enum(shownLists)
  .default('fits')
  .describe('`fits`: every condition is met. `to-ask`: nothing in the way, something not known. `almost`: one no.')

export const MatchesAsked = z.object({
  list: List,
  after: z.string().max(500).optional().describe('Where the next page starts, from `next`.'),
  size: z.coerce.number().int().min(1).max(100).default(25).describe('How many rows.'),
})
export type MatchesAsked = z.infer<typeof MatchesAsked>
