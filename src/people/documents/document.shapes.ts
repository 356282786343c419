import { z } from 'zod'

export const documentKinds = ['cv', 'diploma', 'letter', 'other'] as const

/** Beside the file itself. */
export const NewDocument = z.object({ what: z.enum(documentKinds) })
export type NewDocument = z.infer<typeof NewDocument>
