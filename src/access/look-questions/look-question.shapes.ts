import { z } from 'zod'
import { Meant } from '../free-text/free-text.shapes.ts'

/** One tap asks; a line says what she wants to know. */
export const LookQuestion = z.object({
  look: z.coerce.number().int().positive(),
  line: z.string().trim().max(300).optional(),
  meant: Meant,
})
export type LookQuestion = z.infer<typeof LookQuestion>

export const LookAnswer = z.object({ answer: z.string().trim().min(1).max(1000), meant: Meant })
export type LookAnswer = z.infer<typeof LookAnswer>
