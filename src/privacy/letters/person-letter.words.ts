import { bilingual } from '#platform/words.ts'

export const personLetterWords = bilingual({
  voice: 'A2',
  en: {
    subject: 'There is something for you to read',
    body: (address: string) =>
      `Hello,\n\nThere is something for you to read.\nIt stands on your own page:\n${address}\n\nThe region\n`,
  },
  nl: {
    subject: 'Er staat iets voor u klaar',
    body: (address: string) =>
      `Dag,\n\nEr staat iets voor u klaar.\nU leest het op uw eigen pagina:\n${address}\n\nDe regio\n`,
  },
})
