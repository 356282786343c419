import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '../fields.shapes.ts'
import { noteKinds } from './note.rules.ts'

export const NewNote = z.object({
  kind: z.enum(noteKinds),
  text: z.string().trim().min(1).max(4000),
  onDay: DayText.nullish().describe('Today when it is left out'),
  nextDay: DayText.nullish(),
  nextWhat: z.string().trim().max(300).nullish(),
  meant: Meant,
})
export type NewNote = z.infer<typeof NewNote>

export const NoteId = z.object({ id: z.uuid().describe('The dossier'), note: z.uuid().describe('The note') })
