import { bilingual } from '#platform/words.ts'

export const hatWords = bilingual({
  voice: 'B1',
  en: {
    wears: (kind: string) => `Hat: ${kind}`,
    whichHat: 'Which hat do you wear now?',
    whichHatLead: 'What you know in one hat is not there in the other.',
    wearHat: 'Wear this one',
  },
  nl: {
    wears: (kind) => `Pet: ${kind}`,
    whichHat: 'Welke pet heb je nu op?',
    whichHatLead: 'Wat je met de ene pet weet, is er met de andere niet.',
    wearHat: 'Deze pet',
  },
})
