import { bilingual } from '#platform/words.ts'

/** Letters to the employer and to who goes along: her name stands behind the link, not in the mail. */
export const introductionMailWords = bilingual({
  voice: 'B1',
  en: {
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
