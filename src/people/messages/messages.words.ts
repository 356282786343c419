import { bilingual } from '#platform/words.ts'

/** A talk in writing with a person, for who helps her. */
export const messagesWords = bilingual({
  voice: 'B1',
  en: {
    people: 'People',
    titleOf: (name: string) => (name ? `Messages with ${name}` : 'Messages'),
    lead: 'On the own page. Who works with this dossier reads along.',
    text: 'Your message',
    textHint: 'Plain and short, as you would say it.',
    send: 'Send',
    sent: 'Sent',
    takenBack: 'Taken back',
    noAnswer: 'No answer needed',
    read: 'Read',
    notRead: 'Not read yet',
    none: 'Nothing was written yet',
    noneHint: 'What you write stands on the own page. An e-mail, SMS or letter says so, without its text.',
    herself: 'The person',
    acting: (name: string) => `${name}, for the person`,
    somebody: 'Somebody',
    shown: (n: number) => (n === 1 ? 'One message' : `${n} messages`),
    at: (day: string, time: string) => `${day}, ${time}`,
    byMail: (leftOut: number) =>
      leftOut === 0
        ? 'By e-mail'
        : `By e-mail, without ${leftOut === 1 ? 'the file that came along' : `the ${leftOut} files that came along`}`,
    errors: { text: 'Write what you want to say, in at most 1,000 letters.' },
    refusals: {
      'told-already': 'It was sent already and stays.',
      'closed-to-you': 'You may read this dossier, and not its messages.',
    } as Readonly<Record<string, string>>,
  },
  nl: {
    people: 'Mensen',
    titleOf: (name) => (name ? `Berichten met ${name}` : 'Berichten'),
    lead: 'Op de eigen pagina. Wie met dit dossier werkt, leest mee.',
    text: 'Je bericht',
    textHint: 'Gewoon en kort, zoals je het zou zeggen.',
    send: 'Versturen',
    sent: 'Verstuurd',
    takenBack: 'Teruggenomen',
    noAnswer: 'Geen antwoord nodig',
    read: 'Gelezen',
    notRead: 'Nog niet gelezen',
    none: 'Er is nog niets geschreven',
    noneHint: 'Wat je schrijft, staat op de eigen pagina. Een mail, sms of brief meldt dat, zonder de tekst.',
    herself: 'Deze persoon',
    acting: (name) => `${name}, namens deze persoon`,
    somebody: 'Iemand',
    shown: (n) => (n === 1 ? 'Eén bericht' : `${n} berichten`),
    at: (day, time) => `${day}, ${time}`,
    byMail: (leftOut) =>
      leftOut === 0
        ? 'Per mail'
        : `Per mail, zonder ${leftOut === 1 ? 'de bijlage die erbij zat' : `de ${leftOut} bijlagen die erbij zaten`}`,
    errors: { text: 'Schrijf wat je wilt zeggen, in hoogstens 1.000 letters.' },
    refusals: {
      'told-already': 'Het is al verstuurd en blijft staan.',
      'closed-to-you': 'Je mag dit dossier lezen, maar de berichten niet.',
    },
  },
})
