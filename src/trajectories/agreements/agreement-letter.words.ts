import { bilingual } from '#platform/words.ts'

/** Letters leave the house: no name, no employer beside a person, and nothing of what is agreed. */
export const agreementLetterWords = bilingual({
  voice: 'A2',
  en: {
    candidate: {
      subject: 'There is something to sign',
      body: (address: string) =>
        `Hello,\n\nThere is something to sign.\nRead it first.\nDo you agree? Then sign here: ${address}\nThis link is only for you.\n`,
    },
    employer: {
      subject: 'An agreement to sign',
      body: (address: string) =>
        `Hello,\n\nAn agreement is ready to sign.\nRead it first.\nDo you agree? Then sign here: ${address}\nThis link is only for you.\n`,
    },
  },
  nl: {
    candidate: {
      subject: 'Er is iets om te tekenen',
      body: (address) =>
        `Hallo,\n\nEr is iets om te tekenen.\nLees het eerst.\nGaat u akkoord? Teken dan hier: ${address}\nDeze link is alleen voor u.\n`,
    },
    employer: {
      subject: 'Een afspraak om te tekenen',
      body: (address) =>
        `Hallo,\n\nEr ligt een afspraak klaar om te tekenen.\nLees die eerst.\nGaat u akkoord? Teken dan hier: ${address}\nDeze link is alleen voor u.\n`,
    },
  },
})
