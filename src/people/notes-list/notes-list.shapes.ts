import { z } from 'zod'
import { readAddress, severalIn } from '#platform/web/read-address.ts'
import { DayText } from '../fields.shapes.ts'
import { noteKinds } from '../notes/note.rules.ts'

const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(50)])
    .transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[])
    .optional()

export const noteOrders = ['day', 'person', 'author', 'kind', 'next'] as const
export type NoteOrder = (typeof noteOrders)[number]
const sorts = noteOrders.flatMap((order): (NoteOrder | `-${NoteOrder}`)[] => [order, `-${order}`])

/** Which notes somebody wants to see. Who it is about is found as in the list of people. */
export const NotesAsked = z.object({
  q: z.string().trim().max(100).optional(),
  author: several(z.uuid()),
  kind: several(z.enum(noteKinds)),
  from: DayText.optional(),
  until: DayText.optional(),
  next: z.enum(['open', 'late', 'done']).optional(),
  whose: z.literal('mine').optional(),
  sort: z.enum(sorts).default('-day'),
  after: z.string().max(400).optional(),
})
export type NotesAsked = z.infer<typeof NotesAsked>

export const readNotesAsked = (params: URLSearchParams): NotesAsked => readAddress(NotesAsked, severalIn(params))
