import { bilingual } from '#platform/words.ts'

/** A message waits: where it stands, and where one answers. Without a word of it, and without a name. */
export const messageLetterWords = bilingual({
  voice: 'A2',
  en: {
    subject: 'There is something for you to read',
    body: (address: string, canAnswer: boolean) =>
      `Hello,\n\nThere is a message for you.\nIt stands on your own page:\n${address}\n\n${
        canAnswer
          ? 'You can also answer this e-mail.\nYour answer then stands with your messages.'
          : 'You answer there as well.\nAn answer to this e-mail does not arrive.'
      }\n\nThe region\n`,
    toWhoActs: {
      subject: 'There is something to read for somebody',
      body: (address: string, canAnswer: boolean) =>
        `Hello,\n\nYou arrange things for somebody.\nThere is a message for this person:\n${address}\n\n${
          canAnswer
            ? 'You can also answer this e-mail.\nYour answer then stands with the messages.'
            : 'You answer there as well.\nAn answer to this e-mail does not arrive.'
        }\n\nThe region\n`,
    },
  },
  nl: {
    subject: 'Er staat iets voor u klaar',
    body: (address, canAnswer) =>
      `Dag,\n\nEr is een bericht voor u.\nHet staat op uw eigen pagina:\n${address}\n\n${
        canAnswer
          ? 'U kunt ook op deze mail antwoorden.\nUw antwoord komt dan bij uw berichten.'
          : 'Antwoorden doet u ook daar.\nEen antwoord op deze mail komt niet aan.'
      }\n\nDe regio\n`,
    toWhoActs: {
      subject: 'Er staat iets klaar voor iemand',
      body: (address, canAnswer) =>
        `Dag,\n\nU regelt dingen voor iemand.\nVoor deze persoon is er een bericht:\n${address}\n\n${
          canAnswer
            ? 'U kunt ook op deze mail antwoorden.\nUw antwoord komt dan bij de berichten.'
            : 'Antwoorden doet u ook daar.\nEen antwoord op deze mail komt niet aan.'
        }\n\nDe regio\n`,
    },
  },
})
