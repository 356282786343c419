import { bilingual } from '#platform/words.ts'

/** A text message: that something waits, and not what. Plain letters alone, so that it fits in one. */
export const smsWords = bilingual({
  voice: 'A2',
  en: {
    message: {
      at: (address: string) => `There is a message for you. Read it here: ${address}`,
      without: 'There is a message for you. Read it on your own page.',
      onPaper: 'There is a message for you. You also get a letter. Or call who helps you.',
    },
    question: {
      at: (address: string) => `There is a question for you. Read it here: ${address}`,
      without: 'There is a question for you. Read it on your own page.',
      onPaper: 'There is a question for you. You also get a letter. Or call who helps you.',
    },
  },
  nl: {
    message: {
      at: (address) => `Er staat een bericht klaar. Lees het hier: ${address}`,
      without: 'Er staat een bericht klaar. Lees het op uw eigen pagina.',
      onPaper: 'Er staat een bericht klaar. U krijgt ook een brief. Of bel wie u helpt.',
    },
    question: {
      at: (address) => `Er staat een vraag klaar. Lees die hier: ${address}`,
      without: 'Er staat een vraag klaar. Lees die op uw eigen pagina.',
      onPaper: 'Er staat een vraag klaar. U krijgt ook een brief. Of bel wie u helpt.',
    },
  },
})
