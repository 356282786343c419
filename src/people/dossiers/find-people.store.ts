import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import { isInReach, type Listed } from './in-reach.store.ts'

const enough = 60
/** Two letters that changed places leave little alike in a short name, so more are judged closely. */
const enoughAlike = 300

/** What people in reach are found by. Nobody is read: the text only decides who may be meant. */
const texts = (act: Act, listed: Listed) =>
  act
    .figures<PeopleTables>()
    .selectFrom('people.dossier as d')
    .select(['d.subject_id', 'd.organisation_id', 'd.search_text'])
    .where(isInReach(act, listed))
    .limit(enough)

export async function withWords(act: Act, listed: Listed, words: readonly string[], atMost = enough) {
  let found = texts(act, listed).limit(atMost).orderBy('d.sort_name').orderBy('d.id')
  for (const word of words) found = found.where('d.search_text', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return (await found.execute()).map(toText)
}

/** Only when nothing is written so: what shares most of its letters, to be judged more closely. */
export async function somewhatLike(act: Act, listed: Listed, words: readonly string[]) {
  const likeness = sql<number>`word_similarity(${words.join(' ')}, d.search_text)`
  const found = texts(act, listed)
    .where(likeness, '>', 0.15)
    .orderBy(likeness, 'desc')
    .orderBy('d.id')
    .limit(enoughAlike)
  return (await found.execute()).map(toText)
}

const toText = (row: { subject_id: string; organisation_id: string; search_text: string }) => ({
  subject: row.subject_id as Id<'Subject'>,
  holder: row.organisation_id as Id<'Organisation'>,
  text: row.search_text,
})
