import type { Act } from '#platform/public.ts'
import { type Spelled, spelledBetter } from '#vocabulary/public.ts'
import { wordsOf } from './asked-words.rules.ts'
import { isWritten, type Kind, textsLike } from './find-work.store.ts'

/** How the words may have been meant, among the employers or the vacancies that one may see. */
export const workMeant = (act: Act, of: Kind, asked: string): Promise<Spelled | undefined> =>
  spelledBetter(wordsOf(asked), {
    isWritten: (word) => isWritten(act, of, word),
    textsLike: (word) => textsLike(act, of, word),
  })

/** What was asked as it was typed; when that is nothing, as it may have been meant. */
export async function asMeant<Filter extends { readonly q?: string | undefined }>(
  act: Act,
  of: Kind,
  filter: Filter,
  count: (filter: Filter & { readonly spelled?: Spelled }) => Promise<number>,
): Promise<{ readonly filter: Filter & { readonly spelled?: Spelled }; readonly total: number }> {
  const total = await count(filter)
  const spelled = total === 0 && filter.q ? await workMeant(act, of, filter.q) : undefined
  if (!spelled) return { filter, total }
  return { filter: { ...filter, spelled }, total: await count({ ...filter, spelled }) }
}
