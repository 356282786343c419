import { bilingual } from '#platform/words.ts'

/** Letters about a meeting: she reads on her own page with whom, the employer behind his link. */
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
    employer: {
      planned: {
        subject: (title: string) => `Introduction for your vacancy: ${title}`,
        body: (address: string) =>
          `Hello,\n\nThe introduction is planned.\nThe day and time are in the file with this mail.\nRead more here: ${address}\n`,
      },
      moved: {
        subject: (title: string) => `Other time for the introduction: ${title}`,
        body: (address: string) =>
          `Hello,\n\nThe introduction has changed.\nThe day and time are in the file with this mail.\nRead more here: ${address}\n`,
      },
      calledOff: {
        subject: (title: string) => `The introduction does not go on: ${title}`,
        body: (_address: string) => 'Hello,\n\nThe introduction does not go on.\nWe will call you.\n',
      },
    },
    colleague: {
      planned: {
        subject: 'You go along to an introduction',
        body: (address: string) => `Hello,\n\nYou go along to an introduction.\nRead it here: ${address}\n`,
      },
      moved: {
        subject: 'An introduction changed',
        body: (address: string) => `Hello,\n\nAn introduction you go along to changed.\nRead it here: ${address}\n`,
      },
      calledOff: {
        subject: 'You need not go along to an introduction',
        body: (address: string) => `Hello,\n\nYou need not go along to this introduction.\nRead it here: ${address}\n`,
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
    employer: {
      planned: {
        subject: (title) => `Kennismaking voor uw vacature: ${title}`,
        body: (address) =>
          `Hallo,\n\nDe kennismaking is gepland.\nDag en tijd staan in het bestand bij deze mail.\nLees meer hier: ${address}\n`,
      },
      moved: {
        subject: (title) => `Andere tijd voor de kennismaking: ${title}`,
        body: (address) =>
          `Hallo,\n\nDe kennismaking is veranderd.\nDag en tijd staan in het bestand bij deze mail.\nLees meer hier: ${address}\n`,
      },
      calledOff: {
        subject: (title) => `De kennismaking gaat niet door: ${title}`,
        body: () => 'Hallo,\n\nDe kennismaking gaat niet door.\nWij bellen u.\n',
      },
    },
    colleague: {
      planned: {
        subject: 'Je gaat mee naar een kennismaking',
        body: (address) => `Hallo,\n\nJe gaat mee naar een kennismaking.\nLees het hier: ${address}\n`,
      },
      moved: {
        subject: 'Een kennismaking is veranderd',
        body: (address) => `Hallo,\n\nEen kennismaking waar je meegaat is veranderd.\nLees het hier: ${address}\n`,
      },
      calledOff: {
        subject: 'Je hoeft niet mee naar een kennismaking',
        body: (address) => `Hallo,\n\nJe hoeft niet mee naar deze kennismaking.\nLees het hier: ${address}\n`,
      },
    },
  },
})
