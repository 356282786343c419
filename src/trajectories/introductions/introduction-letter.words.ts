import { bilingual } from '#platform/words.ts'

/** Letters to her: with whom she meets, she reads on her own page. */
export const introductionLetterWords = bilingual({
  voice: 'A2',
  en: {
    person: {
      planned: {
        subject: 'There is an appointment for you',
        body: (address: string) =>
          `Hello,\n\nThere is an appointment for you.\nRead here when and where:\n${address}\n\nThe region\n`,
      },
      moved: {
        subject: 'Your appointment changed',
        body: (address: string) =>
          `Hello,\n\nYour appointment changed.\nRead here when and where it is now:\n${address}\n\nThe region\n`,
      },
      calledOff: {
        subject: 'Your appointment does not go on',
        body: (address: string) =>
          `Hello,\n\nYour appointment does not go on.\nYou can read it here:\n${address}\n\nThe region\n`,
      },
    },
  },
  nl: {
    person: {
      planned: {
        subject: 'Er is een afspraak voor u',
        body: (address) => `Dag,\n\nEr is een afspraak voor u.\nLees hier wanneer en waar:\n${address}\n\nDe regio\n`,
      },
      moved: {
        subject: 'Uw afspraak is veranderd',
        body: (address) =>
          `Dag,\n\nUw afspraak is veranderd.\nLees hier wanneer en waar het nu is:\n${address}\n\nDe regio\n`,
      },
      calledOff: {
        subject: 'Uw afspraak gaat niet door',
        body: (address) => `Dag,\n\nUw afspraak gaat niet door.\nU leest het hier:\n${address}\n\nDe regio\n`,
      },
    },
  },
})
