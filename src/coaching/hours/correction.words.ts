import { bilingual } from '#platform/words.ts'

/** Putting right what was claimed. */
export const correctionWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Put hours right',
    lead: 'What went to who pays stays. A line stands against it, and this comes in its place.',
    refused: (name: string, why: string) => `Not paid for ${name}: ${why}`,
    send: 'Send to a colleague',
    sent: 'A colleague approves it first. Then it goes to who pays.',
    of: (name: string) => `For ${name}`,
    correct: 'Put right',
    said: { accepted: 'Accepted by who pays', refused: 'Not paid' },
    claimed: 'Claimed',
  },
  nl: {
    title: 'Uren rechtzetten',
    lead: 'Wat naar de betaler ging, blijft staan. Er komt een tegenregel, en dit komt ervoor in de plaats.',
    refused: (name, why) => `Niet betaald voor ${name}: ${why}`,
    send: 'Stuur naar een collega',
    sent: 'Eerst keurt een collega het goed. Dan gaat het naar wie betaalt.',
    of: (name) => `Voor ${name}`,
    correct: 'Zet recht',
    said: { accepted: 'Akkoord van wie betaalt', refused: 'Niet betaald' },
    claimed: 'Gedeclareerd',
  },
})
