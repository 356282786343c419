import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#values/public.ts'

/** In SQL: this row `l` of the log is about her, under the number she has or one that she had before a merge. */
export const isAboutHer = (
  subject: Id<'Subject'> | null,
): RawBuilder<boolean> => sql<boolean>`(l.subject_id = ${subject}
  or (l.subject_id, l.holder_id) in (select m.merged_id, m.holder_id from access.merge m
    where m.subject_id = ${subject} and m.undone_at is null))`
