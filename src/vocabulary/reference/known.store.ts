import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { PostcodeArea } from '../places.ts'
import type { VocabularyTables } from '../vocabulary.tables.ts'

/** The postcode areas that count now and go by one of these names; all of them when nobody says which. */
export async function areasNamed(act: Act, names: readonly string[] | undefined): Promise<PostcodeArea[]> {
  if (names?.length === 0) return []
  const { rows } = await sql<PostcodeArea>`
    select key as pc4, nl as name, names, content ->> 'municipality' as municipality,
      (content ->> 'lat')::float8 as lat, (content ->> 'lon')::float8 as lon
    from vocabulary.reference_entry
    where kind = 'postcodes' and until is null and (${names === undefined} or names && ${names ?? []}::text[])
    order by key`.execute(act.figures<VocabularyTables>())
  return rows
}

export interface NamedWork {
  /** The group of ISCO-08 it belongs to. */
  readonly isco08: string | null
  readonly names: readonly string[]
}

/** The occupations of ESCO that count now and go by one of these names; overlapping two long lists would take seconds. */
export async function workNamed(act: Act, names: readonly string[]): Promise<NamedWork[]> {
  const { rows } = await sql<NamedWork>`
    select content ->> 'iscoGroup' as isco08, names
    from vocabulary.reference_entry
    where kind = 'esco' and part = 'occupation' and until is null
      and exists (select from unnest(names) as own (name) where own.name = any (${names}::text[]))`.execute(
    act.figures<VocabularyTables>(),
  )
  return rows
}
