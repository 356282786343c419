import { bilingual } from '#platform/words.ts'

export const myStepsWords = bilingual({
  voice: 'A2',
  en: {
    title: 'What still has to happen?',
    none: 'Nothing has to happen now.',
    does: (who: string) => `${who} does this.`,
    you: 'You do this yourself.',
    ready: (day: string) => `Ready on ${day}.`,
    talk: (day: string) => `We talk about it on ${day}.`,
    back: 'Back',
  },
  nl: {
    title: 'Wat moet er nog gebeuren?',
    none: 'Er hoeft nu niets te gebeuren.',
    does: (who) => `${who} doet dit.`,
    you: 'Dit doet u zelf.',
    ready: (day) => `Klaar op ${day}.`,
    talk: (day) => `Op ${day} praten wij erover.`,
    back: 'Terug',
  },
})
