import type { Act } from '#platform/public.ts'
import { type Spelled, spelledBetter } from '#vocabulary/public.ts'
import { somewhatLike, withWords } from './find-people.store.ts'
import type { Listed } from './in-reach.store.ts'
import type { PeopleQuestion } from './people.shapes.ts'
import { wordsOf } from './search-text.rules.ts'

/** How the words may have been meant, among the dossiers in reach. */
export const peopleMeant = (act: Act, listed: Listed, { q }: PeopleQuestion): Promise<Spelled | undefined> =>
  spelledBetter(wordsOf(q), {
    isWritten: async (word) => (await withWords(act, listed, [word], 1)).length > 0,
    textsLike: async (word) => (await somewhatLike(act, listed, [word])).map(({ text }) => text),
  })
