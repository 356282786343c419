import { bilingual } from '#platform/words.ts'

export const personLetterWords = bilingual({
  voice: 'A2',
  en: {
    subject: 'There is something for you to read',
    body: (address: string) =>
      `Hello,\n\nThere is something for you to read.\nIt stands on your own page:\n${address}\n\nThe region\n`,
    toWhoActs: {
      subject: 'There is something to read for somebody',
      body: (address: string) =>
        `Hello,\n\nYou arrange things for somebody.\nThere is something to read for this person:\n${address}\n\nThe region\n`,
    },
    changed: {
      subject: 'Something changed',
      body: (address: string) =>
        `Hello,\n\nYou arrange things for somebody.\nSomething changed in that.\nRead it here:\n${address}\n\nThe region\n`,
    },
  },
  nl: {
    subject: 'Er staat iets voor u klaar',
    body: (address) => `Dag,\n\nEr staat iets voor u klaar.\nU leest het op uw eigen pagina:\n${address}\n\nDe regio\n`,
    toWhoActs: {
      subject: 'Er staat iets klaar voor iemand',
      body: (address) =>
        `Dag,\n\nU regelt dingen voor iemand.\nVoor deze persoon staat er iets klaar:\n${address}\n\nDe regio\n`,
    },
    changed: {
      subject: 'Er is iets veranderd',
      body: (address) =>
        `Dag,\n\nU regelt dingen voor iemand.\nDaarin is iets veranderd.\nLees het hier:\n${address}\n\nDe regio\n`,
    },
  },
})
