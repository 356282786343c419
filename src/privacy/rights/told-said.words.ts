import { bilingual } from '#platform/words.ts'

/** What she said of herself, and what came of it. */
export const saidCodes = bilingual({
  voice: 'A2',
  en: {
    own_statement: 'What you said yourself',
    'own-work': 'Work',
    'own-hours': 'Hours',
    'own-dayparts': 'When',
    'own-travel': 'Travel',
    'own-talents': 'What you are good at',
    'own-helps': 'What helps you',
    'own-words': 'Your own words',
    taken: 'It stands in your file now',
    kept: 'Your file stayed as it was',
    'talk-first': 'We talk about it first',
    'already-there': 'It stood there already',
    later: 'It does not fit now',
  },
  nl: {
    own_statement: 'Wat u zelf zei',
    'own-work': 'Werk',
    'own-hours': 'Uren',
    'own-dayparts': 'Wanneer',
    'own-travel': 'Reizen',
    'own-talents': 'Waar u goed in bent',
    'own-helps': 'Wat u helpt',
    'own-words': 'Uw eigen woorden',
    taken: 'Het staat nu in uw dossier',
    kept: 'Uw dossier bleef zoals het was',
    'talk-first': 'Wij praten er eerst over',
    'already-there': 'Het stond er al',
    later: 'Het past nu niet',
  },
})
