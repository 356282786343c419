import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { EmployersTables } from '../employers.tables.ts'

const enough = 60

const inWords = (text: RawBuilder<unknown>, words: readonly string[]) =>
  sql<boolean>`${text} like all(${words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)}::text[])`
const likeness = (text: RawBuilder<unknown>, words: readonly string[]) =>
  sql<number>`word_similarity(${words.join(' ')}, ${text})`

/** Whether a word stands with an employer, or with a vacancy, that one may see. */
export async function isWritten(act: Act, of: Kind, word: string): Promise<boolean> {
  const { text, rows } = textsOf(act, of)
  return (
    (
      await rows
        .where(inWords(text, [word]))
        .limit(1)
        .execute()
    ).length > 0
  )
}

/** What shares most of its letters with a word, to be judged more closely. */
export async function textsLike(act: Act, of: Kind, word: string): Promise<readonly string[]> {
  const { text, rows } = textsOf(act, of)
  const alike = likeness(text, [word])
  const found = await rows
    .where(sql<boolean>`${alike} > 0.15`)
    .orderBy(alike, 'desc')
    .orderBy('e.id')
    .limit(300)
    .execute()
  return found.map((row) => row.text)
}

export type Kind = 'employers' | 'vacancies'

function textsOf(act: Act, of: Kind) {
  const text = of === 'employers' ? sql<string>`e.search_text` : sql<string>`v.search_text || ' ' || e.search_text`
  const all = act.tables<EmployersTables>().selectFrom('employers.employer as e')
  const rows = all
    .$if(of === 'vacancies', (some) => some.innerJoin('employers.vacancy as v', 'v.employer_id', 'e.id'))
    .select(text.as('text'))
  return { text, rows }
}

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
