import { bilingual } from '#platform/words.ts'

/** Letters leave the house: they hold no name of a person, no employer beside a person, and no reason. */
export const lettersWords = bilingual({
  voice: 'A2',
  en: {
    question: {
      subject: 'There is a question for you',
      body: (address: string) =>
        `Hello,\n\nThere is a question for you.\nYou can answer yes or no.\nRead it here: ${address}\n`,
    },
    proposal: {
      subject: (title: string) => `Somebody for your vacancy: ${title}`,
      body: (title: string, address: string) =>
        `Hello,\n\nWe found somebody for your vacancy.\n${title}\nRead more and answer here: ${address}\n`,
    },
  },
  nl: {
    question: {
      subject: 'Er is een vraag voor u',
      body: (address: string) =>
        `Hallo,\n\nEr is een vraag voor u.\nU kunt ja of nee zeggen.\nLees de vraag hier: ${address}\n`,
    },
    proposal: {
      subject: (title: string) => `Iemand voor uw vacature: ${title}`,
      body: (title: string, address: string) =>
        `Hallo,\n\nWij vonden iemand voor uw vacature.\n${title}\nLees meer en antwoord hier: ${address}\n`,
    },
  },
})
