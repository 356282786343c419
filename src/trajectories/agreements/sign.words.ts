import { bilingual } from '#platform/words.ts'

/** For whoever signs by a personal link, and for her on her own page. */
export const signWords = bilingual({
  voice: 'A2',
  en: {
    title: 'Read and sign',
    lead: 'Do you agree with this? Then sign.',
    sign: (name: string) => `Sign as ${name}`,
    signOwn: 'Sign',
    signed: 'Thank you. Your name is under it.',
    notNeeded: 'Nothing has to be signed here any more.',
    callUs: 'Do you want to change something? Call us.',
    tooLate: 'This text has changed. Ask for a new link.',
  },
  nl: {
    title: 'Lees en teken',
    lead: 'Bent u het hiermee eens? Teken dan.',
    sign: (name) => `Teken als ${name}`,
    signOwn: 'Teken',
    signed: 'Dank u. Uw naam staat eronder.',
    notNeeded: 'Hier hoeft niets meer getekend te worden.',
    callUs: 'Wilt u iets anders? Bel ons.',
    tooLate: 'Deze tekst is veranderd. Vraag een nieuwe link.',
  },
})
