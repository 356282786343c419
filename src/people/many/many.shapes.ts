import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { Seen } from '#platform/web/seen.ts'
import { DayText } from '../fields.shapes.ts'
import { noteKinds } from '../notes/note.rules.ts'
import { manyKinds, mostAtOnce } from './many.rules.ts'

const people = z.array(Seen).min(1).max(mostAtOnce)

export const ManyHanded = z.object({
  people,
  to: z.uuid().describe('A colleague of the own organisation'),
  from: DayText.nullish().describe('The first day with the new lead; today when it is left out'),
  note: z.string().trim().max(1000).nullish().describe('On the whole, for colleagues of the own organisation'),
  meant: Meant,
})
export const ManyConfirmed = z.object({ people })
export const ManyNoted = z.object({
  people,
  kind: z.enum(noteKinds),
  text: z.string().trim().min(1).max(4000),
  nextDay: DayText.nullish(),
  nextWhat: z.string().trim().max(300).nullish(),
  meant: Meant,
})
export type ManyHanded = z.infer<typeof ManyHanded>
export type ManyConfirmed = z.infer<typeof ManyConfirmed>
export type ManyNoted = z.infer<typeof ManyNoted>

export const ManyAsked = z.object({
  do: z.enum(manyKinds).default('hand'),
  all: z.literal('yes').optional(),
  to: z.uuid().optional(),
  done: z.uuid().optional(),
})
export type ManyAsked = z.infer<typeof ManyAsked>
