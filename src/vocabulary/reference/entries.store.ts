import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { glued, plainWords } from '../finding.ts'
import type { VocabularyTables } from '../vocabulary.tables.ts'
import type { ReferenceKind } from './kinds.ts'

export interface FoundEntry {
  readonly part: string
  readonly key: string
  readonly nl: string | null
  readonly en: string | null
  readonly since: number
  readonly until: number | null
  readonly content: unknown
}

/** How many entries of each list count now. */
export async function countEntries(act: Act): Promise<ReadonlyMap<string, number>> {
  const rows = await act
    .figures<VocabularyTables>()
    .selectFrom('vocabulary.reference_entry')
    .select(({ fn }) => ['kind', fn.countAll<string>().as('n')])
    .where('until', 'is', null)
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, n }) => [kind, Number(n)]))
}

const most = 20

/** What a version said about a word: its names are compared as a question is spelled. */
export async function findEntries(act: Act, kind: ReferenceKind, text: string, version: number): Promise<FoundEntry[]> {
  const asked = glued(plainWords(text))
  if (asked === '') return []
  return act
    .figures<VocabularyTables>()
    .selectFrom('vocabulary.reference_entry')
    .select(['part', 'key', 'nl', 'en', 'since', 'until', 'content'])
    .where('kind', '=', kind)
    .where('since', '<=', version)
    .where(({ or, eb }) => or([eb('until', 'is', null), eb('until', '>', version)]))
    .where(({ or, eb, val }) =>
      or([
        eb('names', '@>', val([asked])),
        eb('key', '=', text.trim()),
        ...(asked.length > 2 ? [beginsWith(asked)] : []),
      ]),
    )
    .orderBy(({ fn, ref }) => fn('length', [fn.coalesce('nl', ref('en'), ref('key'))]))
    .orderBy('key')
    .limit(most)
    .execute()
}

const beginsWith = (asked: string): RawBuilder<boolean> =>
  sql`exists (select from unnest(names) as name where starts_with(name, ${asked}))`
