import { z } from 'zod'

/** One row as it was shown, with its version: what somebody changed since is left alone. */
export const Seen = z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) })
export type Seen = z.infer<typeof Seen>

/** "id version", as a hidden field of a form about many rows carries it. */
export const readSeen = (fields: readonly string[]): readonly Seen[] =>
  fields.flatMap((field) => {
    const [id, version] = field.split(' ')
    const read = Seen.safeParse({ id, version })
    return read.success ? [read.data] : []
  })
