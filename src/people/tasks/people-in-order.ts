import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import { listedPeople } from '../dossiers/reach.ts'
import { wordsOf } from '../dossiers/search-text.rules.ts'

/**
 * Which of these people are meant, in the order of their names, as `subject holder`. Nobody is named: a list that is
 * made elsewhere is sorted by it, and found in, before anybody is shown.
 */
export async function peopleInOrder(act: Act, people: readonly Read[], q?: string): Promise<readonly string[]> {
  if (people.length === 0) return []
  const isListed = await listedPeople(act)
  const says = wordsOf(q).map((word) => sql`and d.search_text like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
  const { rows } = await sql<{ person: string }>`
    select d.subject_id || ' ' || d.organisation_id as person from people.dossier d
    where (d.subject_id, d.organisation_id) in (
        select * from unnest(${people.map(({ subject }) => subject)}::uuid[], ${people.map(({ holder }) => holder)}::uuid[]))
      and ${isListed({ subject: sql.ref('d.subject_id'), holder: sql.ref('d.organisation_id') })}
      ${sql.join(says, sql` `)}
    order by d.sort_name, d.id`.execute(act.figures())
  return rows.map(({ person }) => person)
}
