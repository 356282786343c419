import { z } from 'zod'

/** One row as it was shown, with its version: what somebody changed since is left alone. */
/** As large as the database counts. */
export const VersionRead = z.coerce.number().int().min(1).max(2_147_483_647).describe('The version that was read')

export const Seen = z.object({ id: z.uuid(), version: VersionRead })
export type Seen = z.infer<typeof Seen>

/** "id version", as a hidden field of a form about many rows carries it. */
export const readSeen = (fields: readonly string[]): readonly Seen[] =>
  fields.flatMap((field) => {
    const [id, version] = field.split(' ')
    const read = Seen.safeParse({ id, version })
    return read.success ? [read.data] : []
  })

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What was ticked in a list, as its address says it. */
export const chosenIn = (params: URLSearchParams, most: number): readonly string[] =>
  params
    .getAll('chosen')
    .filter((id) => isId.test(id))
    .slice(0, most)
