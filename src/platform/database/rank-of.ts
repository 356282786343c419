import { type RawBuilder, sql } from 'kysely'

/** Ids in the order of their names. */
export type Ranks = readonly string[]

/** Beyond everything that has a place: nobody disappears from a list because something is not known. */
const last = 999_999

/** What is kept as an id and read as a name, in the order of the names. */
export const rankOf = (id: RawBuilder<unknown>, ranks: Ranks, type: 'text' | 'uuid'): RawBuilder<number> =>
  sql<number>`coalesce(array_position(${[...ranks]}::${sql.raw(type)}[], ${id}), ${sql.lit(last)})`

/** The same as text that sorts so. */
export const rankText = (id: RawBuilder<unknown>, ranks: Ranks): RawBuilder<string> =>
  sql<string>`lpad(${rankOf(id, ranks, 'text')}::text, 6, '0')`
