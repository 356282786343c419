import { bilingual } from '#platform/words.ts'
import { type Lang, spokenDay } from '#values/public.ts'
import type { MergeView } from './see-merges.ts'

export const historyWords = bilingual({
  voice: 'B1',
  en: {
    mergedOn: (day: string, by: string | null) => (by ? `Put together on ${day} by ${by}.` : `Put together on ${day}.`),
    undoneOn: (day: string, by: string | null) => (by ? `Undone on ${day} by ${by}.` : `Undone on ${day}.`),
    until: (day: string) => `Possible up to and including ${day}.`,
  },
  nl: {
    mergedOn: (day, by) => (by ? `Samengevoegd op ${day} door ${by}.` : `Samengevoegd op ${day}.`),
    undoneOn: (day, by) => (by ? `Ongedaan gemaakt op ${day} door ${by}.` : `Ongedaan gemaakt op ${day}.`),
    until: (day) => `Kan tot en met ${day}.`,
  },
})

/** What became one with a dossier, in sentences. */
export const shownMerges = (merges: readonly MergeView[], lang: Lang) =>
  merges.map(({ id, on, by, undoneOn, undoneBy, undoUntil, open }) => {
    const t = historyWords[lang]
    const sentences = [
      t.mergedOn(spokenDay(on, lang), by),
      undoneOn ? t.undoneOn(spokenDay(undoneOn, lang), undoneBy) : null,
      open ? t.until(spokenDay(undoUntil, lang)) : null,
    ]
    return { id, text: sentences.filter((one) => one !== null).join(' '), open }
  })

export type ShownMerges = ReturnType<typeof shownMerges>
