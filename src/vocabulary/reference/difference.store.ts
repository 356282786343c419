import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { VocabularyTables } from '../vocabulary.tables.ts'
import type { ReferenceKind } from './kinds.ts'
import type { PreviewId } from './reference.store.ts'

export const differences = ['new', 'changed', 'withdrawn'] as const
export type Difference = (typeof differences)[number]

export interface Sample {
  readonly what: Difference
  readonly part: string
  readonly key: string
  readonly nl: string | null
  readonly en: string | null
}

type Counts = Record<Difference | 'unchanged', number>

export interface Compared {
  readonly counts: Counts
  /** By what kind of thing they are: occupations, skills. */
  readonly byPart: Readonly<Record<string, Counts>>
  readonly samples: readonly Sample[]
}

const samplesOfEach = 4

/** What waits beside what counts now: each key once, with what happens to it. */
const compared = (id: PreviewId, kind: ReferenceKind) => sql`
  with before as (
    select part, key, nl, en, names, content from vocabulary.reference_entry where kind = ${kind} and until is null
  ), next as (
    select part, key, nl, en, names, content from vocabulary.staged_entry where preview_id = ${id}::uuid
  ), compared as (
    select part, key, coalesce(next.nl, before.nl) as nl, coalesce(next.en, before.en) as en,
      case
        when before.content is null then 'new'
        when next.content is null or (next.content ? 'gone' and not before.content ? 'gone') then 'withdrawn'
        when (next.nl, next.en, next.names, next.content)
          is distinct from (before.nl, before.en, before.names, before.content) then 'changed'
        else 'unchanged'
      end as what
    from next full join before using (part, key)
  )`

export async function compare(act: Act, id: PreviewId, kind: ReferenceKind): Promise<Compared> {
  const db = act.figures<VocabularyTables>()
  const counted = await sql<{ part: string; what: keyof Counts; n: string }>`
    ${compared(id, kind)} select part, what, count(*) as n from compared group by part, what order by part`.execute(db)
  const sampled = await sql<Sample>`
    ${compared(id, kind)}
    select what, part, key, nl, en from (
      select *, row_number() over (partition by what, part order by coalesce(nl, en), key) as place
      from compared where what <> 'unchanged'
    ) numbered where place <= ${samplesOfEach} order by what, part, place`.execute(db)
  const [byPart, counts] = [{} as Record<string, Counts>, none()]
  for (const { part, what, n } of counted.rows) {
    byPart[part] ??= none()
    byPart[part][what] = Number(n)
    counts[what] += Number(n)
  }
  return { counts, byPart, samples: sampled.rows }
}

const none = (): Counts => ({ new: 0, changed: 0, withdrawn: 0, unchanged: 0 })
