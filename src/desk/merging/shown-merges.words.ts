import { type Lang, spokenDay } from '#values/public.ts'
import { mergingWords } from './merging.words.ts'
import type { MergeView } from './see-merges.ts'

/** What became one with a dossier, in sentences. */
export const shownMerges = (merges: readonly MergeView[], lang: Lang) =>
  merges.map(({ id, on, by, undoneOn, undoneBy, undoUntil, open }) => {
    const t = mergingWords[lang]
    const sentences = [
      t.mergedOn(spokenDay(on, lang), by),
      undoneOn ? t.undoneOn(spokenDay(undoneOn, lang), undoneBy) : null,
      open ? t.until(spokenDay(undoUntil, lang)) : null,
    ]
    return { id, text: sentences.filter((one) => one !== null).join(' '), open }
  })

export type ShownMerges = ReturnType<typeof shownMerges>
