import { bilingual } from '#platform/words.ts'

/** The warning for a professional: what stands there, and what to write in its place. */
export const freeTextWords = bilingual({
  voice: 'B1',
  en: {
    health: (words: string) => `There is a word about health here: ${words}. Rather write what helps at work.`,
    anyway: 'Save it as it stands',
  },
  nl: {
    health: (words) => `Hier staat een woord over gezondheid: ${words}. Schrijf liever wat helpt op het werk.`,
    anyway: 'Bewaar zoals het er staat',
  },
})

/** The same for somebody who writes about herself: she may, and need not. */
export const ownTextWords = bilingual({
  voice: 'A2',
  en: {
    health: (words: string) => `The word ${words} is about health. You need not tell this.`,
    anyway: 'Send it anyway',
  },
  nl: {
    health: (words) => `Het woord ${words} gaat over gezondheid. Dat hoeft u niet te vertellen.`,
    anyway: 'Toch versturen',
  },
})
