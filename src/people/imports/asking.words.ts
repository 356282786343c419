import { bilingual } from '#platform/words.ts'

/** What an import asks and offers while it is checked: people who look alike, rows to correct. */
export const askingWords = bilingual({
  voice: 'B1',
  en: {
    whoIsWho: 'We do not know yet who is who. Choose at least a name or a BSN.',
    takeRefused: 'Download these rows',
    takeRefusedWhy: 'Correct them in Excel and bring them in again. A BSN is not in it.',
    seeDossier: 'Open that dossier',
    same: 'The same person',
    other: 'Somebody else',
    decidedSame: 'Noted. The row goes with that dossier.',
    decidedOther: 'Noted. The row is a new person.',
  },
  nl: {
    whoIsWho: 'Wij weten nog niet wie wie is. Kies minstens een naam of een BSN.',
    takeRefused: 'Download deze rijen',
    takeRefusedWhy: 'Verbeter ze in Excel en lees ze opnieuw in. Er staat geen BSN in.',
    seeDossier: 'Open dat dossier',
    same: 'Dezelfde persoon',
    other: 'Iemand anders',
    decidedSame: 'Genoteerd. De rij hoort bij dat dossier.',
    decidedOther: 'Genoteerd. De rij is een nieuw persoon.',
  },
})
