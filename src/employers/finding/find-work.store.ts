import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { EmployersTables } from '../employers.tables.ts'

const enough = 60

const inWords = (text: RawBuilder<unknown>, words: readonly string[]) =>
  sql<boolean>`${text} like all(${words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)}::text[])`
const likeness = (text: RawBuilder<unknown>, words: readonly string[]) =>
  sql<number>`word_similarity(${words.join(' ')}, ${text})`

/** Employers that are written so, or share most letters with it. */
export async function employersLike(act: Act, words: readonly string[]) {
  const text = sql.ref('e.search_text')
  const rows = await act
    .tables<EmployersTables>()
    .selectFrom('employers.employer as e')
    .select(['e.id', 'e.name', 'e.town', 'e.search_text as text'])
    .where((where) => where.or([inWords(text, words), sql<boolean>`${likeness(text, words)} > 0.3`]))
    .orderBy(likeness(text, words), 'desc')
    .orderBy('e.name')
    .limit(enough)
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as Id<'Employer'> }))
}

/** Open vacancies by their title, their occupation and who offers them. */
export async function vacanciesLike(act: Act, words: readonly string[], states: readonly string[]) {
  const text = sql<string>`v.search_text || ' ' || e.search_text`
  const rows = await act
    .tables<EmployersTables>()
    .selectFrom('employers.vacancy as v')
    .innerJoin('employers.employer as e', 'e.id', 'v.employer_id')
    .select(['v.id', 'v.title', 'v.town', 'e.name as employer', text.as('text')])
    .where('v.state', 'in', [...states])
    .where((where) => where.or([inWords(text, words), sql<boolean>`${likeness(text, words)} > 0.3`]))
    .orderBy(likeness(text, words), 'desc')
    .orderBy('v.title')
    .limit(enough)
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as Id<'Vacancy'> }))
}
