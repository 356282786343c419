import { z } from 'zod'
import { Meant } from '#access/public.ts'

/** One thing to say: no letter of pages, and never empty. */
export const NewMessage = z.object({ text: z.string().trim().min(1).max(1000), meant: Meant })
export type NewMessage = z.infer<typeof NewMessage>
