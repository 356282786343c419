import { bilingual } from '#platform/words.ts'

/** Says only that there is a question: what about and by whom stands behind her own door. */
export const consentLetter = bilingual({
  voice: 'A2',
  en: {
    subject: 'There is a question for you',
    body: (address: string) =>
      `Hello,\n\nThere is a question for you.\nYou can answer yes or no.\nRead it here: ${address}\n`,
  },
  nl: {
    subject: 'Er is een vraag voor u',
    body: (address) => `Hallo,\n\nEr is een vraag voor u.\nU kunt ja of nee zeggen.\nLees de vraag hier: ${address}\n`,
  },
})
